-- Lua puts __name into its messages: here with what a terminal obeys.
local t = setmetatable({}, { __name = "\27[2J\u{202E}" .. ("名"):rep(100000) })
local x = t < 1
