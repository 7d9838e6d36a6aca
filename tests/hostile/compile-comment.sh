# A comment that does not end.
printf 'local x = 1\n--[==[ and so on\n' >hooks.lua
