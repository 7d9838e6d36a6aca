-- Script as an element.
kitei.on("document", "試し", function(document)
  document:add("script", {}, "alert(1)")
end)
