kitei.on("document", "ポスターを壊す", function(document)
  for _, poster in ipairs(document:children("poster")) do
    poster:find("line", { style = "headline" })[1]:add_text("も")
    poster:children("point")[1]:add_text("ね")
    poster:children("point")[3]:add_after("point", {}, "休む")
  end
end)
