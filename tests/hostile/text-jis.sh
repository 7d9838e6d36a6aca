# ISO-2022-JP is ASCII by its bytes, with ESC between.
printf 'error("\033$BF|K\134\033(B")\n' >hooks.lua
