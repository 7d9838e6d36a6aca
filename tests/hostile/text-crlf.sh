# Lines as Windows ends them.
printf 'local a = 1\r\n\r\nlocal b = nil + a\r\n' >hooks.lua
