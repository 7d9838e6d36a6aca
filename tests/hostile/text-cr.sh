# Lines as the old Macintosh ended them.
printf 'local a = 1\r\rlocal b = nil + a\r' >hooks.lua
