kitei.on("document", "どこまでも入れ子にする", function(document)
  local section = document:section("自宅で")
  while true do
    section = section:add("section", { title = "中" })
  end
end)
