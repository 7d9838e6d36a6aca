# UTF-16 without BOM.
printf 'error("x")' | sed 's/./&@/g' | tr '@' '\0' >hooks.lua
