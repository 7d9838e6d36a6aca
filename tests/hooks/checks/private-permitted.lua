kitei.on("model", "私用端末の許可の決まりを足す", function(model)
  model.catalog:add("device", { id = "private", ja = "私用端末", en = "Personal device", in_use = "yes" })
  model.groups[1].devices = "private"
  model.rules[1].devices = "private"
  model.rules[1].statement.ja:add("ref", { to = "form-private-device" })
  model.chapters:find("step")[1].record = "form-private-device"
  model.catalog:add("record", { id = "form-private-device", number = "6", ja = "同意書", en = "Consent", keep = "5" })
end)
