kitei.on("document", "足す", function(document)
  document:add("rule", {})
end)
