# 60,000 times not.
awk 'BEGIN { printf "local x = "; for (i = 0; i < 60000; i++) printf "not "; print "x" }' >hooks.lua
