-- Grows by the format alone.
local s = "%s%s"
while true do s = s:format(s, s) .. "%s%s" end
