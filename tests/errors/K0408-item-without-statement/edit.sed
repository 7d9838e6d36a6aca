s|<replace rule="password-separation"|<replace rule="device-carrying" item="carrying-seat"|
