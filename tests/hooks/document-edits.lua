kitei.on("document", "書き足す", function(document)
  if document.layout ~= "form" then
    return
  end
  local section = document:section("自宅で")
  local p = section:add_paragraph("窓を閉めます。")
  p:add_text("詳しくは")
  p:add("ref", { to = "screen-lock" })
  print(section.title, section:text(), #section, document:section("checklist-worker-home") == section)
  document:section("自宅")
end)
