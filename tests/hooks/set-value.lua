kitei.on("model", "試し", function(model)
  model.profile.staff = 40
  model.people[1].outside = true
  model.people[1].mail = nil
  print(model.profile.staff, model.people[1].outside, model.people[1].mail)
  model.profile.staff = {}
end)
