# 201 local variables.
awk 'BEGIN { for (i = 0; i < 201; i++) print "local x" i }' >hooks.lua
