kitei.on("model", "8月のポスターを外す", function(model)
  for _, poster in ipairs(model.posters) do
    if poster.month == "8" then
      poster:remove()
    end
  end
  model.excluded:add("poster", { id = "poster-august", cause = "points" })
end)
