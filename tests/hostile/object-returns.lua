-- Hooks return nothing.
kitei.on("model", "値を返す", function(model) return model end)
