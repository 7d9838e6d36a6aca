-- Does not even finish loading.
local text = "浜"
while true do text = text .. "浜" end
