-- Documents without end.
kitei.on("model", "文書を足し続ける", function(model)
  for i = 1, 1000000 do model:add_document("own-" .. i, { ja = "文書" .. i, en = "Document " .. i }) end
end)
