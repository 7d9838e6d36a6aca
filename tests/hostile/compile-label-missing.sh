# Jumps without labels.
awk 'BEGIN { for (i = 0; i < 20000; i++) print "goto l" i }' >hooks.lua
