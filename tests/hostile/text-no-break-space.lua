-- 改行しない空白
local x = 1
