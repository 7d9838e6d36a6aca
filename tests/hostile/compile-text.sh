# A text of 250,000 letters that does not end.
awk 'BEGIN { printf "local x = \""; for (i = 0; i < 250000; i++) printf "x"; print "" }' >hooks.lua
