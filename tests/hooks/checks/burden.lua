kitei.on("model", "会社を壊す", function(model)
  -- Every 5 months is three times a year: 3 + 12 + 6 = 21, which is one too many.
  local function add(id, role, attribute, parameter)
    model.catalog:add("record", { id = id, number = "9", ja = id, en = id, keep = "3", role = role, [attribute] = parameter })
  end
  add("form-log", "administrator", "every", "screen-lock")
  add("form-test", "administrator", "times", "quiz-size")
  for _, id in ipairs({ "form-1", "form-2" }) do
    add(id, "security-manager", "every", "screen-lock")
  end
end)
