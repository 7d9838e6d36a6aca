local function add(model, id, incidents, limit, basis)
  local row = model.catalog:add("report", { id = id, incidents = incidents, verified = "2025-05-31" })
  row:add("limit", { ja = limit, en = limit })
  if basis then
    row:add("basis", { ja = basis, en = basis })
  end
  return row
end

kitei.on("model", "会社を壊す", function(model)
  add(model, "first", "loss leak", "30日以内", "法律 第26条")
  add(model, "second", "theft", "30日以内", "法律 第26条")
  add(model, "third", "leak", "当日中").verified = nil
end)
