# As many constants as a file may hold.
awk 'BEGIN { print "local x"; for (i = 0; i < 17000; i++) print "x=\"" i "\""; print "error(x)" }' >hooks.lua
