# Shift_JIS: the second byte of ソ and 表 is a backslash.
printf 'local a = 1\nprint("\203\134\225\134\216\246")\n' >hooks.lua
