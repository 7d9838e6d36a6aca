kitei.on("document", "一行足す", function(document)
  document:add_line("内線9")
end)
