kitei.on("document", "台帳に書き込む", function(document)
  if document.document == "records" then
    document:find("table", { class = "ledger" })[1]:children("row")[1][1]:set_text("PC-01")
  end
end)
