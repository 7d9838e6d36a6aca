# Powers of powers.
awk 'BEGIN { printf "local x = 1"; for (i = 0; i < 100000; i++) printf "^1"; print "" }' >hooks.lua
