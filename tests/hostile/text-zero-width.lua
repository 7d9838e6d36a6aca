-- 見えない空白
local​x = 1
