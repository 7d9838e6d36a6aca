-- 部署ごとの手引を足し、中身を書きます。
kitei.on("model", "部署ごとの手引を足す", function(model)
  for i, group in ipairs(model.groups) do
    model:add_document("own-guide-" .. group.id, {
      ja = group.ja .. "の手引", en = "Guide for " .. group.en, order = 33, code = "C-5" .. i,
    })
  end
  -- 番号のない文書も、一覧に載ります。
  model:add_document("own-notes", { ja = "覚え", en = "Notes", formats = "md" })
end)

kitei.on("document", "手引の中身を書く", function(document)
  local group = document.document:match("^own%-guide%-(.*)")
  if not group then
    return
  end
  local ja = document.lang == "ja"
  local section = document:add("section", { id = "own-" .. group .. "-things", title = ja and "持ち物" or "Things to carry" })
  section:add_paragraph(kitei.date("2026-04-01", "era", document.lang) .. (ja and "から　" or ": ")):add("ref", { to = "own-lamp" })
  local table = section:add("table")
  local columns = table:add("columns")
  columns:add("column", { width = "60%" })
  columns:add("column", { width = "40%" })
  table:add_row({ ja and "端末" or "device", 1 })
  table:add_row({ ja and "かぎ" or "key", 2 })
end)
