# A loop too long to jump over.
awk 'BEGIN { print "local x while x do"; for (i = 0; i < 60000; i++) printf "x=x "; print "end error(\"compiled\")" }' >hooks.lua
