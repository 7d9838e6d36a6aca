-- What is taken out while something still needs it is told where it was taken out; a rule goes like a
-- drop in <tailoring>: only a sentence that refers to it is left to mend.
kitei.on("model", "人とグループを外す", function(model)
  for _, person in ipairs(model.people) do
    if person:has("roles", "auditor") or person.id == "kishi" then
      person:remove()
    end
  end
  model.groups[1]:remove()
  model.externals[1]:remove()
end)
