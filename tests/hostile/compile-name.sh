# A name of 250,000 letters.
awk 'BEGIN { for (i = 0; i < 250000; i++) printf "x"; print " = 1" }' >hooks.lua
