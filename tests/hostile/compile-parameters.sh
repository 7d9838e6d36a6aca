# 300 parameters.
awk 'BEGIN { printf "local function f(a"; for (i = 0; i < 300; i++) printf ", a" i; print ") end" }' >hooks.lua
