# Latin 1.
printf 'print("caf\351")\n' >hooks.lua
