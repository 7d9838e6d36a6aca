kitei.on("model", "会社を壊す", function(model)
  model.chapters:find("step")[1].record = "form-lending"
  for _, record in ipairs(model.records) do
    record:remove()
  end
  for _, lang in ipairs({ "ja", "en" }) do
    model.rules[1].statement[lang]:set_text("")
  end
  model.rules[2].statement.ja:add("ref", { to = "form-paper" })
  model.excluded:add("record", { id = "form-never", cause = "never-named" })
  model.catalog:add("record", { id = "form-none", number = "9", ja = "使わない", en = "unused", keep = 1 })
  model.catalog:add("record", { id = "form-quiz", number = "10", ja = "テスト", en = "quiz", keep = 1, document = "quiz" })
end)
