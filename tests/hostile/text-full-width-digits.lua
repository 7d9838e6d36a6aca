-- 全角の数字
local x = １２
