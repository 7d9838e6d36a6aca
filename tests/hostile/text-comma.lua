-- 読点
local t = { 1、2 }
