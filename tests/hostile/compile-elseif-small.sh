# As many elseif as a file may hold.
awk 'BEGIN { print "local x"; printf "if x then"; for (i = 0; i < 18000; i++) printf "\nelseif x then"; print "\nend"; print "error(\"compiled\")" }' >hooks.lua
