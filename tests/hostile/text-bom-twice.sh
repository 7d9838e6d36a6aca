# Two of them.
printf '\357\273\277\357\273\277error("x")\n' >hooks.lua
