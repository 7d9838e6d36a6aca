# Two hook files: the first is empty, the second is wrong.
: >hooks.lua
mkdir hooks
echo 'error("second")' >hooks/zz.lua
