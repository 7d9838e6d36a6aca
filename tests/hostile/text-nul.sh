# NUL in the middle, and a program behind it.
printf 'local a = 1\nlocal b = 2\000 error("hidden")\n' >hooks.lua
