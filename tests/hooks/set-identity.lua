kitei.on("document", "別の文書にする", function(document)
  for _, name in ipairs({ "document", "variant", "lang" }) do
    print(pcall(function() document[name] = "en" end))
  end
  document.title = "別の題"
end)
