kitei.on("model", "中の要素を文に置き換える", function(model)
  local topic = model.topics[1]
  local rule = topic[1]
  topic:set_text("何もない")
  print(topic:text(), #topic, #model.rules, #model.excluded:find("rule", { cause = "hook" }))
  print(pcall(function() return rule.id end))
  model.chapters = nil
end)
