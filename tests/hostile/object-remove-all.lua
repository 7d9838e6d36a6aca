-- All that can be taken out.
kitei.on("document", "試し", function(document)
  while #document > 0 do document[1]:remove() end
end)
