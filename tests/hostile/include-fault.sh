# A fault while it runs, with the line it was called from.
printf 'local x = 1\nkitei.include("parts/deep.lua")\n' >hooks.lua
mkdir parts
printf 'local function f() return nil + 1 end\nf()\n' >parts/deep.lua
