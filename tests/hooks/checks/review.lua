kitei.on("model", "会社を壊す", function(model)
  for _, document in ipairs(model.documents) do
    document.review = "2026-05-31"
  end
  model.deviations[1].review_by = "2026-03-31"
end)
