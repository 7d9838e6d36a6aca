kitei.on("model", "会社を壊す", function(model)
  model.rules[1].statement.ja:set_text("なくしたときは、03-0000-0109へ電話しなければならない。")
  model.chapters:find("step")[1].en:set_text("Call 0120-000-1000 at night.")
end)
