kitei.on("model", "試し", function(model)
  local ja = model.rules[1].statement.ja
  local ref = ja:children("ref")[1]
  ja:set_text("台帳に書く。")
  print(ja:text())
  print(ref.to)
end)
