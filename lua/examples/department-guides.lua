-- 部門ごとに一つずつ、その部門に当たる規則の短い文を並べた「テレワークの心得」を作ります。
-- Makes a guide for each department: the rules that bind its teleworkers, in short, with where they stand.

local guides = {}

kitei.on("model", "部門ごとの心得を文書に加える", function(model)
  for i, group in ipairs(model.groups) do
    local id, lines = "own-guide-" .. group.id, {}
    model:add_document(id, {
      ja = "テレワークの心得（" .. group.ja .. "）", en = "Telework guide: " .. group.en,
      order = 65, code = "C-5" .. i, audience = "workers",
    })
    for _, rule in ipairs(model.rules) do
      if rule:has("roles", "worker") and rule:has("groups", group.id) and rule.short then
        table.insert(lines, { id = rule.id, ja = rule.short.ja:text(), en = rule.short.en:text() })
      end
    end
    guides[id] = lines
  end
end)

kitei.on("document", "部門の心得に規則を並べる", function(document)
  local list = guides[document.document] and document:add("ul")
  for _, line in ipairs(guides[document.document] or {}) do
    local point = list:add("li", {}, line[document.lang] .. " ")
    point:add("ref", { to = line.id, form = "short" })
  end
end)
