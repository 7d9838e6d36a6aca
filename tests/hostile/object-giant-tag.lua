-- An element with a long name.
kitei.on("model", "長い要素の名前", function(model)
  model:find(("rule"):rep(1000000))
end)
