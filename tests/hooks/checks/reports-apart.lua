kitei.on("model", "届出の表を足す", function(model)
  local function add(id, incidents, limit, basis)
    -- A year to the day is not too long.
    local row = model.catalog:add("report", { id = id, incidents = incidents, verified = "2025-06-01" })
    row:add("limit", { ja = limit, en = limit })
    row:add("basis", { ja = basis, en = basis })
  end
  add("loss", "loss leak", "30日以内", "法律 第26条")
  add("theft", "theft ransomware", "60日以内", "法律 第26条")
  add("police", "loss theft", "当日中", "社内の定め")
end)
