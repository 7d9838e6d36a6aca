# A symbolic link to a folder outside.
echo 'kitei.include("parts/secret.lua")' >hooks.lua
mkdir ../outside
echo 'kitei.fail("reached")' >../outside/secret.lua
ln -s ../outside parts
