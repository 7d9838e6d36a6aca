# A folder among the hook files.
mkdir -p hooks/a.lua
