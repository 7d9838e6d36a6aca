for _, day in ipairs({ "2026-04-01", "2019-05-01", "2019-04-30", "2024-02-29" }) do
  print(kitei.date(day, "western", "ja"), kitei.date(day, "era", "ja"), kitei.date(day, "western", "en"), kitei.date(day, "era", "en"))
end
