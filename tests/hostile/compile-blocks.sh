# Blocks in each other.
awk 'BEGIN { for (i = 0; i < 80000; i++) printf "do " }' >hooks.lua
