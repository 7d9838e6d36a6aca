# A folder with a name of Lua.
echo 'kitei.include("parts.lua")' >hooks.lua
mkdir parts.lua
