kitei.on("model", "会社を壊す", function(model)
  model.rules[1].tags = "takeout"
  model.rules[2].statement.ja:set_text("書類を捨ててはならない。")
  model.rules[2].statement.en:set_text("Workers must not throw papers away.")
end)
