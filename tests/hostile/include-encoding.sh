# Shift_JIS in what is included.
echo 'kitei.include("parts.lua")' >hooks.lua
printf -- '-- \203\\\203\\\nlocal x = 1\n' >parts.lua
