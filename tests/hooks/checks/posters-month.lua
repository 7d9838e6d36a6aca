kitei.on("model", "4月だけ残す", function(model)
  model.chapters[1]:add("poster", { id = "poster-contacts", month = 4, ja = "まず電話", en = "Call first" })
  model.excluded:add("poster", { id = "poster-loss", cause = "points", by = "device-ledger" })
end)
