# One where two files were put together.
printf 'local a = 1\n\357\273\277local b = 2\n' >hooks.lua
