-- Not a character.
local s = utf8.char(-1)
