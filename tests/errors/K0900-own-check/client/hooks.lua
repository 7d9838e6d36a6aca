kitei.check("shop-has-mail", { ja = "店舗の代表にメールがあること", en = "the head of the shop has mail" }, "error", "model", function(model, report)
  for _, person in ipairs(model:find("person", { id = "hama" })) do
    if not person.mail then report(person, person.id) end
  end
end)
