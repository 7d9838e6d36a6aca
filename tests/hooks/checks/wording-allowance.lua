kitei.on("model", "会社を壊す", function(model)
  -- Two rows of allowed.lua name a rule of this id and a slide; neither has the words.
  model.rules[2].id = "role-duties"
  model.catalog:add("slide", { id = "slide-carrying", ja = "台帳", en = "The register" }):add("say"):add("ja", {}, "「台帳です。」")
end)
