-- The same by one attribute, over and over.
kitei.on("model", "名前を書き直す", function(model)
  local s = ("あ"):rep(20000)
  while true do model.people[1].ja = s end
end)
