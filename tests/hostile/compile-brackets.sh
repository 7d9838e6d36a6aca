# 200,000 brackets.
awk 'BEGIN { printf "local x = "; for (i = 0; i < 200000; i++) printf "(" }' >hooks.lua
