kitei.on("model", "正しい号", function(model)
  local list, other = model.rules[2], model.rules[1]
  list.statement.ja:set_text("次の各号に掲げる者の職務は、当該各号に定めるところによる。")
  list.statement.en:set_text("Workers must not do any of the following:")
  other.statement.ja:set_text("管理者は、次の各号のいずれかを台帳に記録しなければならない。")
  other.statement.en:set_text("The administrator must record either of the following:")
  for _, word in ipairs({ "番号", "" }) do
    local item = other:add("item", { id = "ledger-" .. #other })
    item:add("ja", {}, word):add("value", { of = "screen-lock" })
    item:add("en", {}, "the number")
  end
end)
