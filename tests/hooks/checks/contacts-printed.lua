kitei.on("document", "連絡先を壊す", function(tree)
  for _, call in ipairs(tree:find("call")) do
    call:children("phone")[1].number = ""
    call:children("hint")[1]:set_text(" ")
    call:add_after("call", { rank = "2", style = "next" })
  end
  for _, row in ipairs(tree.document == "standards" and tree:section("schedule-contacts"):find("row") or {}) do
    row[2]:set_text("")
    row[3]:children("phone")[1]:remove()
  end
end)
