kitei.on("model", "メタテーブルのある表", function(model)
  local asked = 0
  local function ask(_, key)
    asked = asked + 1
    return key == "roles" and "worker" or error("見られた: " .. tostring(key))
  end
  local attributes = setmetatable({ id = "abe", ja = "安部", en = "ABE" },
    { __index = ask, __len = ask, __pairs = ask, __newindex = ask, __tostring = ask, __name = "ふつうの表" })
  local person = model.people:add("person", attributes)
  print(asked, person.roles, person.ja)
  print(pcall(model.people.add, model.people, "person", setmetatable({ ja = setmetatable({}, { __tostring = function() return "名前" end }) }, {})))
  print(pcall(model.people.add, model.people, "person", { function() end }))
  print(pcall(model.people.add, model.people, "person", { [model] = "x" }))
  print(#model.people)
end)
