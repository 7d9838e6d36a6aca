-- A rule that a sentence refers to: told at the sentence, with the line of the hook.
kitei.on("model", "ルールを外す", function(model)
  model:find("rule", { id = "home-wifi" })[1]:remove()
end)
