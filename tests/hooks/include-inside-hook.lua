kitei.on("model", "試し", function(model)
  kitei.include("parts/common.lua")
end)
