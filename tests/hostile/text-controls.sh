# Control characters where blanks should be.
printf 'local a = 1\n\001\002local b = 2\n' >hooks.lua
