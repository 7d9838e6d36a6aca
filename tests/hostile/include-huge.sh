# More than a hook file may hold.
echo 'kitei.include("parts.lua")' >hooks.lua
head -c 300000 /dev/zero | tr '\0' ' ' >parts.lua
