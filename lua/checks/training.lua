-- 計画と研修の点検: 選んだ活動と事例が当てはまり、スライドに行があるか。
-- Plan and training: what is chosen must apply, and every slide must say something.

kitei.check("choice-does-not-apply", {
  ja = "計画の活動と研修の事例が、会社に当てはまること",
  en = "the activities of the plan and the cases for training apply",
}, "error", "model", function(model, report)
  local left_out = {}
  for _, kind in ipairs({ "activity", "case" }) do
    for _, x in ipairs(model.excluded:children(kind)) do
      left_out[kind .. " " .. x.id] = x.cause
    end
  end
  for _, event in ipairs(model.plan) do
    local cause = left_out["activity " .. event.activity]
    if cause then
      report(event, event.activity .. " (" .. cause .. ")")
    end
  end
  for _, training in ipairs(model:find("training")) do
    for _, case in ipairs(training:words("cases")) do
      local cause = left_out["case " .. case]
      if cause then
        report(training, case .. " (" .. cause .. ")")
      end
    end
  end
end)

-- fill= adds lines when the deck is composed.
kitei.check("slide-without-line", {
  ja = "どのスライドにも行があること",
  en = "every slide has a line",
}, "error", "model", function(model, report)
  for _, slide in ipairs(model.slides) do
    if not slide.fill and #slide:children("line") == 0 then
      report(slide, slide.id)
    end
  end
end)
