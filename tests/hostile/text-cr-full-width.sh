# A full-width space in such a line.
printf 'local a = 1\r\rlocal　b = 2\r' >hooks.lua
