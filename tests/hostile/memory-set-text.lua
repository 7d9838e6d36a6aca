-- The same by one attribute, over and over: what was there before is freed.
kitei.on("model", "名前を書き直す", function(model)
  local s = ("あ"):rep(1000000)
  while true do model.people[1].ja = s .. "い" end
end)
