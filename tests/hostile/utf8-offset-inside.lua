-- Starts inside a character.
local a = utf8.offset("あ", 1, 2)
