# A number of 250,000 digits, and a letter.
awk 'BEGIN { printf "local x = "; for (i = 0; i < 250000; i++) printf "9"; print "x" }' >hooks.lua
