-- 規則を足し、札（tags）で選んだ規則を外します。
kitei.on("model", "明かりの規則を足す", function(model)
  model:find("topic", { id = "devices-out" })[1]:add_rule("own-lamp", {
    roles = "worker", patterns = "take-home",
    ja = "測量の後は、灯の電池を抜かなければならない。", en = "After a survey workers must take the batteries out of the lamp.",
    why = { ja = "熱を持つため。", en = "It gets hot." },
    short = { ja = "灯の電池を抜く", en = "Batteries out of the lamp" },
    ask = { ja = "灯の電池を抜きましたか。", en = "Did you take the batteries out of the lamp?" },
  })
end)

kitei.on("model", "札で選んだ規則を外す", function(model)
  for _, rule in ipairs(model:find("rule", { tags = "browsing", roles = "administrator" })) do
    rule:remove()
  end
end)
