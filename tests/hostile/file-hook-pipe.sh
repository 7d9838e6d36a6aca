# A pipe among the hook files.
mkdir hooks
mkfifo hooks/a.lua
