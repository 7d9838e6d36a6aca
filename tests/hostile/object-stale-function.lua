-- A method kept from another hook, called with its object.
local add, people
kitei.on("model", "一つ目", function(model) people, add = model.people, model.people.add end)
kitei.on("model", "二つ目", function(model) add(people, "person", { id = "own-x", ja = "甲", en = "A" }) end)
