kitei.on("model", "番号を連絡先に任せる", function(model)
  -- Dates, numbers of documents and of forms are no telephone numbers.
  model.rules[1].statement.ja:set_text("2026-04-0101版の様式は、MS-D-01-0001から10-20-3000までとする。")
  model.rules[1].statement.en:set_text("See MS-B-01, 2026-03-20 and C-07.")
end)
