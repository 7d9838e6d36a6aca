# 200,000 signs.
awk 'BEGIN { printf "local x = "; for (i = 0; i < 100000; i++) printf "- "; print "1" }' >hooks.lua
