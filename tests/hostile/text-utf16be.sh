# The other order of bytes.
{ printf '\376\377'; printf 'error("x")\n' | sed 's/./@&/g' | tr '@' '\0'; } >hooks.lua
