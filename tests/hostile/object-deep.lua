-- Sections in sections: what walks over trees must not fall off the stack.
kitei.on("document", "深く入れる", function(document)
  local at = document
  for i = 1, 100000 do at = at:add("section", { title = "深さ" }) end
end)
