# A BOM is skipped, lines count as before.
printf '\357\273\277local a = 1\nerror("second line")\n' >hooks.lua
