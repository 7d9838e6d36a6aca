# 60,000 texts joined at once.
awk 'BEGIN { print "local a = \"x\""; printf "local x = a"; for (i = 0; i < 60000; i++) printf "..a"; print "" }' >hooks.lua
