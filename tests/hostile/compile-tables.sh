# 200,000 tables in each other.
awk 'BEGIN { printf "local x = "; for (i = 0; i < 200000; i++) printf "{" }' >hooks.lua
