-- Every line that spoils a document is told as this file's line, changed or added, all in one run.
kitei.on("document", "点検表を壊す", function(document)
  if document.document ~= "checklist-worker" or document.lang ~= "ja" then
    return
  end
  local section = document:add("section", { id = "own-part", title = "部分" })
  section:add_paragraph("文"):add("date", { value = "2026-02-30" })
  section:add_paragraph("電話"):add("phone", { number = "tel. 03" })
  section:add("p", { class = "大きい" }, "文")
  section:add("table"):add("row"):add("cell", {}, "列のない表")
  section:add("ul")
  section:add("section", { id = "own-empty", title = "空" })
  document:find("checks")[1]:add_text("ここに文は書けない")
  document:find("check")[1].basis:remove()
  document:find("check")[2].ask:add_before("basis")
  document:find("ref")[1].form = "very short"
  document.layout = "leaflet"
end)

kitei.on("document", "同じ id", function(document)
  if document.document == "checklist-daily" then
    document:add("section", { id = "own-part", title = "部分" }):add_paragraph("文")
    document:add("section", { id = "own-part", title = "部分" }):add_paragraph("文")
  elseif document.document == "checklist-home" then
    document.title = ""
  end
end)
