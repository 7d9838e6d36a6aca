kitei.on("model", "計画とスライドを壊す", function(model)
  model.excluded:add("activity", { id = "drill", cause = "orphan" })
  model.excluded:add("case", { id = "far-pier", cause = "patterns" })
  model.company:add("training", { cases = "far-pier bag-on-the-train" })
  local catalog = model.catalog
  catalog:add("slide", { id = "slide-empty", order = "1", minutes = 1, ja = "空", en = "empty" })
  catalog:add("slide", { id = "slide-filled", order = "2", minutes = 1, ja = "連絡先", en = "contacts", fill = "contacts" })
  catalog:add("slide", { id = "slide-good", order = "3", minutes = 1, ja = "海", en = "sea" }):add("line"):add("ja", {}, "海")
  for _, list in ipairs({ model.questions, model.posters, model.risks, model.phases }) do
    if #list > 0 then
      kitei.fail("the sample has none")
    end
  end
end)
