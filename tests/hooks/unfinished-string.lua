local a = "閉じない
local b = 1
