kitei.on("model", "会社を壊す", function(model)
  local list, other = model.rules[2], model.rules[1]
  list.statement.ja:set_text("端末を使うときは、次のことを守らなければならない。")
  list.statement.en:set_text("When using a device, workers must observe the following.")
  list:children("item")[1].ja:set_text("離れるときは画面をロックすること")
  list:children("item")[1].en:set_text("lock the screen when leaving;")
  list:add("item", { id = "screen-lock-c" }):add("ja", {}, "画面の向き")
  other.statement.ja:set_text("管理者は、次の各号のいずれかを台帳に記録しなければならない。")
  other.statement.en:set_text("The administrator must record both of the following:")
  for _, word in ipairs({ "番号", "機種", "使う者" }) do
    local item = other:add("item", { id = "ledger-" .. #other })
    item:add("ja", {}, word)
    item:add("en", {}, "the number")
  end
end)
