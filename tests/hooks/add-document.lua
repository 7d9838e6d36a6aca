kitei.on("model", "部署ごとの文書", function(model)
  for _, group in ipairs(model.groups) do
    local row = model:add_document("own-guide-" .. group.id, { ja = group.ja .. "の手引", en = "Guide: " .. group.en, order = 33, code = "C-51" })
    print(row, row.ja, row.order, row.stylesheet, row.formats, row.class, row.audience, row.at)
  end
  print(#model.documents)
end)
