# Calls in each other.
awk 'BEGIN { for (i = 0; i < 100000; i++) printf "f(" }' >hooks.lua
