-- No way in leads past the test of what XML can hold.
local bad = { "\0", "\27[31m", "\xE3\x81", "\u{FFFE}", "\x08", "\xED\xA0\x80" }
kitei.on("model", "壊れた文字", function(model)
  local person, text = model.people[1], model.rules[1].short.ja
  for _, x in ipairs(bad) do
    print(pcall(function() person.ja = x end))
    print(pcall(person.add, person, "post", { ja = x }))
    print(pcall(person.add, person, "post", {}, x))
    print(pcall(person.add, person, x))
    print(pcall(person.add, person, "post", { [x] = "x" }))
    print(pcall(text.set_text, text, x))
    print(pcall(text.add_text, text, x))
    print(pcall(model.topics[1].add_rule, model.topics[1], "own-a" .. x, {}))
    print(pcall(model.topics[1].add_rule, model.topics[1], "own-a", { short = { ja = x } }))
    print(pcall(function() return person[x] end))
    print(pcall(model.find, model, "rule", { [x] = "x" }))
  end
  print(person.ja, #person, text:text())
  person.ja = "\u{202E}逆さ"
  kitei.fail("\27[31m赤\x07")
end)
