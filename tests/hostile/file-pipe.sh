# hooks.lua is a pipe.
mkfifo hooks.lua
