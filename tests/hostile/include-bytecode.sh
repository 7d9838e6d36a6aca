# Compiled Lua.
echo 'kitei.include("parts.lua")' >hooks.lua
printf '\033Lua\124\000\031\223\r\n\032\n\004\010\010' >parts.lua
