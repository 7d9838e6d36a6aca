-- build -v says what runs, and on which documents it changed something.
kitei.on("model", "夜間受付を足す", function(model)
  model.contacts:add("desk", { ja = "夜間受付", en = "Night desk", phone = "0120-000-000", hours = "night" })
end)

kitei.on("document", "用語集に一言添える", function(document)
  if document.document == "glossary" then
    document:add_paragraph("…")
  end
end)

kitei.check("own-nothing", { ja = "何も調べません", en = "looks for nothing" }, "warning", "model", function() end)

kitei.on("finish", "出力を数える", function(outputs)
  print(#outputs > 0)
end)
