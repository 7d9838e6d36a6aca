-- Without a poster that went, a library that has none for a month says nothing.
kitei.on("model", "4月だけ置く", function(model)
  model.chapters[1]:add("poster", { id = "poster-contacts", month = 4, ja = "まず電話", en = "Call first" })
end)
