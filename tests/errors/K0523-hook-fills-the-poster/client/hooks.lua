kitei.on("document", "4月のポスターに足す", function(document)
  if document.document == "posters" and document.variant == "04" then
    document[1]:children("point")[3]:add_after("point", {}, "休む")
  end
end)
