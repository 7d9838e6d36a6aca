-- 全角の空白
local　x = 1
