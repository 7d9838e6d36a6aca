-- The model, changed when documents are made: they would not fit each other.
local kept
kitei.on("model", "覚える", function(model) kept = model end)
kitei.on("document", "会社を直す", function(document) kept.company.ja = "別の会社" end)
