s/<en>Anybody can enter the shop.<\/en>/<en> <\/en>/
