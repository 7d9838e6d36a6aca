kitei.on("model", "正しい字", function(model)
  local rule, list = model.rules[1], model.rules[2]
  rule.statement.ja:set_text("管理者は、端末及び媒体を2026年4月1日15時から、1,000台まで記録し、及び捨てなければならない。")
  rule.statement.en:set_text("From 1 April 2026 at 15:00, the administrator must record “all” devices (up to 1,000).")
  rule.short.ja:set_text("捜さない。消さない。一人で決めない。")
  rule.short.en:set_text("Call. Say what happened.")
  rule.ask.ja:set_text("(1)の0120-000-000、443番とISO/IEC 27001の控えはありますか。")
  -- Between two values there is more than the text shows.
  list:children("item")[1].ja:set_text("台帳、")
  list:children("item")[1].ja:add("value", { of = "screen-lock" })
  list:children("item")[1].ja:add_text("、書類及び媒体をロックすること。")
  model.records[1].en = "Device no."
end)
