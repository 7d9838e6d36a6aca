s/rule="device-return"/rule="device-returns"/
s/topic="devices-out"/& after="device-carying"/
