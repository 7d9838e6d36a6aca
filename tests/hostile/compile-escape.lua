-- A character beyond all characters.
local x = "\u{FFFFFFFFF}"
