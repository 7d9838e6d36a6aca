-- Outside of the text.
local a = utf8.codepoint("あ", 1, math.maxinteger)
