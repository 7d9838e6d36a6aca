s|<replace rule="password-separation"|<replace rule="device-carrying" item="carrying-belt"|
s|<short><ja>パスワードは別に持つ</ja><en>Carry passwords apart</en></short>|<statement><ja>身に付けること。</ja><en>carry them on the body</en></statement>|
