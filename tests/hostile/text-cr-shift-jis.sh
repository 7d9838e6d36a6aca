# Shift_JIS in such a line.
printf 'local a = 1\r\r-- \203\134\r' >hooks.lua
