# 10,000 arguments.
awk 'BEGIN { printf "print(1"; for (i = 0; i < 10000; i++) printf ", " i; print ")" }' >hooks.lua
