kitei.on("document", "見出しのない表を足す", function(document)
  document:add_table({}, {})
end)
