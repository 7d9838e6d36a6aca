kitei.on("model", "規則を足す", function(model)
  local rule = model.topics[1]:add_rule("own-lamp", {
    roles = "worker administrator", tags = "house", side = "rule",
    ja = "帰るときは、明かりを消さなければならない。", en = "Everybody must switch off the light.",
    why = { ja = "火事を防ぐ。", en = "It prevents fire." },
    short = { ja = "明かりを消す", en = "Lights off" },
    ask = { ja = "明かりを消しましたか。", en = "Is the light off?" },
    pledge = { ja = "明かりを消します。", en = "I switch off the light." },
  })
  print(rule, rule.tier, rule:has("roles", "worker"), rule.at, rule.statement.ja.at, rule:parent().id, #model.rules)
  for _, part in ipairs(rule) do
    print(part.tag, part.ja:text(), part.en:text())
  end
  local promise = model.topics[1]:add_rule("own-promise", { tier = "policy", ja = "会社は助けます。", en = "The company helps." })
  print(promise.tier, promise.roles, promise.why)
end)
