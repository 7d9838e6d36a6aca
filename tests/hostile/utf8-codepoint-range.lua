-- More results than the stack holds.
local a = utf8.codepoint(("あ"):rep(3000000), 1, -1)
