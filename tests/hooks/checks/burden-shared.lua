kitei.on("model", "記録を分ける", function(model)
  local function add(id, role, attribute, parameter)
    model.catalog:add("record", { id = id, number = "9", ja = id, en = id, keep = "3", role = role, [attribute] = parameter })
  end
  add("form-log", "administrator", "every", "screen-lock")
  add("form-test", "administrator", "times", "quiz-size")
  add("form-audit", "auditor", "times", "quiz-size")
end)
