kitei.on("document", "スライドを壊す", function(document)
  local first, second = document[1], document[2]
  local list = first:children("ul")[1]
  first.title = first.title .. "今"
  list[1]:add_text("すぐに伝える。")
  list:add("li", {}, "五")
  second:children("table")[1]:remove()
end)
