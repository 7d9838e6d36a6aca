# 256 variables of functions outside.
awk 'BEGIN { for (f = 0; f < 2; f++) { print "local function f" f "()"; for (i = 0; i < 150; i++) print "local v" f "x" i " = 1" }
	print "local function g()"; for (f = 0; f < 2; f++) for (i = 0; i < 150; i++) print "v" f "x" i " = 2"
	print "end"; print "end"; print "end" }' >hooks.lua
