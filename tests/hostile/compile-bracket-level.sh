# A long text whose bracket has 200,000 signs.
awk 'BEGIN { printf "local x = ["; for (i = 0; i < 200000; i++) printf "="; print "[" }' >hooks.lua
