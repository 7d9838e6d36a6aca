kitei.on("document", "用紙を壊す", function(document)
  for _, step in ipairs(document:find("step")) do
    step:children("do")[1]:add_text("必ず。")
  end
  for _, pledge in ipairs(document.document == "pledge" and document:children("ul") or {}) do
    pledge:add("li", {}, "四。")
  end
  for _, ledger in ipairs(document:find("table", { class = "ledger" })) do
    ledger:children("row")[2][1]:add_text("PC-01")
  end
end)
