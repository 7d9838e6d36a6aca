# 200,000 times elseif, for which the compiler needs quadratic time.
awk 'BEGIN { printf "if x then"; for (i = 0; i < 200000; i++) printf "\nelseif x then"; print "\nend" }' >hooks.lua
