-- Used after it was taken out.
kitei.on("model", "外してから読む", function(model)
  local desk = model.contacts:add("desk", { ja = "窓口", en = "desk" })
  desk:remove()
  kitei.warn(desk.ja)
end)
