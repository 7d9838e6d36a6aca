kitei.on("model", "試し", function(model)
  local function need(x)
    if not x then
      error("ありません", 2)
    end
  end
  need(model.people[9])
end)
