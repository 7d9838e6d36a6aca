# One byte more than a hook file may hold.
head -c 262145 /dev/zero | tr '\0' ' ' >hooks.lua
