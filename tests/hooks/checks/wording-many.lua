kitei.on("model", "会社を壊す", function(model)
  -- More than anybody reads at once is counted.
  local rule = model.rules[1]
  for _ = 1, 42 do
    rule:add("note"):add("ja", {}, "台帳を適切に直す。")
  end
  -- The same line is told once, whatever names it.
  for _, document in ipairs(model.documents) do
    document:add("edition", { number = "3", enacted = "2026-05-01", effective = "2026-05-01", ja = "全部改訂", en = "Third" })
  end
end)
