-- What only link sees, too late to be structure: references that lead nowhere, one id in two documents.
kitei.on("document", "参照を壊す", function(document)
  if document.lang ~= "ja" then
    return
  end
  if document.document == "checklist-worker" then
    document:find("ref")[1].to = "no-such-rule"
    document:add_paragraph("見る所: "):add("ref", { to = "device-return" })
    document:add("section", { id = "own-part", title = "部分" }):add_paragraph("文")
  elseif document.document == "checklist-daily" then
    document:add("section", { id = "own-part", title = "部分" }):add_paragraph("文")
  end
end)
