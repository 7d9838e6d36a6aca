kitei.on("model", "会社を壊す", function(model)
  model.catalog:add("device", { id = "private", ja = "私用端末", en = "Personal device", in_use = "yes" })
  model.groups[1].devices = "company private"
end)
