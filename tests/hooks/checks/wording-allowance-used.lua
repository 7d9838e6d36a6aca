kitei.on("model", "許した言葉", function(model)
  model.rules[2].id = "role-duties"
  model.rules[2].statement.en:set_text("The duties of the following are as stated here:")
  model.catalog:add("slide", { id = "slide-carrying", ja = "台帳", en = "The register" })
    :add("say"):add("ja", {}, "「台帳を見ない。それだけです。」")
end)
