-- Long descriptions of many hooks.
local s = ("説明"):rep(10000)
while true do kitei.on("model", s, function() end) end
