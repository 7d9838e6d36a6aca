-- 文書の番号を、会社の決まり「情-001」「情-002」… に揃えます。並びは文書一覧の順です。
-- Numbers the documents the way of the house: 情-001, 情-002 … in the order of the list of documents.

kitei.on("model", "文書の番号を会社の決まりに揃える", function(model)
  local numbered = {}
  for _, row in ipairs(model.documents) do
    if row.number then
      table.insert(numbered, row)
    end
  end
  table.sort(numbered, function(a, b) return tonumber(a.order) < tonumber(b.order) end)
  for i, row in ipairs(numbered) do
    row.number = string.format("情-%03d", i)
  end
end)
