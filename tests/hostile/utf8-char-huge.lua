-- A number beyond all characters.
local s = utf8.char(2 ^ 31)
