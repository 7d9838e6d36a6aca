-- U+FFFE.
kitei.on("document", "試し", function(document)
  document:add("section", { title = "\u{FFFE}" })
end)
