# Functions in each other.
awk 'BEGIN { for (i = 0; i < 20000; i++) print "function()" }' | sed '1s/^/local f = /; 2,$s/^/return /' >hooks.lua
