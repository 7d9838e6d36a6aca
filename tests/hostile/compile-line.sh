# One line of 250,000 letters, wrong at its end.
awk 'BEGIN { for (i = 0; i < 25000; i++) printf "local a; "; print "full　width" }' >hooks.lua
