kitei.on("model", "会社を壊す", function(model)
  local standards, checklist = model.documents[1], model.documents[2]
  standards:children("edition")[2].number = "1"
  standards:children("edition")[2].effective = "2026-03-19"
  checklist:children("edition")[1].effective = "2026-03-19"
  standards:add("edition", { number = 3, enacted = "2025-01-01", effective = "2026-05-01", ja = "改正", en = "Revision" })
  checklist.tier = 3
  checklist:children("edition")[1]:remove()
end)
