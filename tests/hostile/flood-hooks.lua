-- A million hooks.
for i = 1, 1000000 do kitei.on("model", "試し", function() end) end
