kitei.on("document", "表に行を足す", function(document)
  if document.document ~= "checklist-worker" then
    return
  end
  local section = document:section("自宅で")
  local table = section:add("table", { caption = "持ち物" })
  local columns = table:add("columns")
  columns:add("column", { width = "50%" })
  columns:add("column", { width = "50%" })
  print(table:add_row({ "端末", 1 }).at, #table:find("row"))
  table:find("cell")[1].head = true
  print(table:add_row({ "かぎ", 2.0 }):text(), table:find("cell")[3].head, table:find("cell")[4]:text())
end)
