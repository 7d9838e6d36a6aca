kitei.on("model", "試し", function(model)
  print(model.deviations[1].review_by, model.deviations[1]["review-by"], model.deviations[1].approved_by)
  print(model.deviations[1].review_date)
end)
