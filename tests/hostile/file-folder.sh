# hooks.lua is a folder.
mkdir hooks.lua
