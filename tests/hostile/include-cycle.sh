# Three files that include each other.
echo 'kitei.include("a.lua")' >hooks.lua
echo 'kitei.include("b.lua")' >a.lua
echo 'kitei.include("a.lua")' >b.lua
