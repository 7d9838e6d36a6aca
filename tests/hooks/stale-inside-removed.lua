kitei.on("model", "試し", function(model)
  local post = model.people[1].post
  model.people[1]:remove()
  print(post.ja)
end)
