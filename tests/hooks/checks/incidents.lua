kitei.on("model", "会社を壊す", function(model)
  for _, id in ipairs({ "loss", "theft" }) do
    model.catalog:add("incident", { id = id, ja = id == "loss" and "紛失" or "盗難", en = id })
  end
  -- Loss by day alone, theft never.
  model.contacts[1].incidents = "loss"
end)
