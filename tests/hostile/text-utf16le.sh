# UTF-16 with BOM, as Windows calls "Unicode".
{ printf '\377\376'; printf 'error("x")\n' | sed 's/./&@/g' | tr '@' '\0'; } >hooks.lua
