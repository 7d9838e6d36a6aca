-- A part of the first document, changed while the second is open.
local kept
kitei.on("document", "前の文書を直す", function(document)
  if kept then kept:add_paragraph("前の文書へ") end
  kept = document
end)
