s/ en="Shop"//
s/<en>Anybody can enter the shop.<\/en>//
s/ en="Devices are not returned"//
