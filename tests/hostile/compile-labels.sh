# Jumps and labels, for which the compiler needs quadratic time.
awk 'BEGIN { for (i = 0; i < 9000; i++) print "goto l" i; for (i = 0; i < 9000; i++) print "::l" i "::"; print "error(\"compiled\")" }' >hooks.lua
