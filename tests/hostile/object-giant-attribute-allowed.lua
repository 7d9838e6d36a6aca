-- As long as a text may be, wherever the name stands.
kitei.on("model", "長い名前", function(model)
  for _, person in ipairs(model.people) do person.ja = ("長"):rep(20000) end
end)
kitei.on("finish", "終わりに止める", function() kitei.fail("finished") end)
