kitei.on("model", "短い言葉", function(model)
  local rule = model.rules[1]
  rule.statement.en:set_text("Before use, the administrator must organise devices in a register, “in order to” find them.")
  rule.why.en:set_text("A website is not an e-mail.")
  local slide = model.catalog:add("slide", { id = "slide-a", ja = "台帳", en = "The register" })
  slide:add("say"):add("en", {}, "“Don't look for it. Call.”")
end)
