-- An object kept for the next hook.
local kept
kitei.on("model", "一つ目", function(model) kept = model.people[1] end)
kitei.on("model", "二つ目", function(model) kept.ja = "誰か" end)
