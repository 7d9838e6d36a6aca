# A symbolic link to a file outside.
echo 'kitei.include("parts.lua")' >hooks.lua
echo 'kitei.fail("reached")' >../secret.lua
ln -s ../secret.lua parts.lua
