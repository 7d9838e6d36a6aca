-- After a hook the whole model is validated against its schema.
kitei.on("model", "何も変えない", function(model)
  for _, list in ipairs({ model.questions, model.posters, model.slides, model.risks, model.phases }) do
    if #list == 0 then
      kitei.fail("a list of the model is empty")
    end
  end
  if kitei.budget("slide-line", "ja") ~= 30 or kitei.budget("slide-line", "en") ~= 90 or kitei.budget("poster-points", "en") ~= 3 then
    kitei.fail("the budgets are wrong")
  end
end)
