-- 全角の等号
local x ＝ 1
