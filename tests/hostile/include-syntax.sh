# A fault in what is included is told there.
printf 'local x = 1\nkitei.include("parts/deep.lua")\n' >hooks.lua
mkdir parts
printf 'local y = 2\n\nlocal z = = 3\n' >parts/deep.lua
