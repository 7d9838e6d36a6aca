-- 見直しの点検: 期限が過ぎていないか。今日の日付は kitei が渡します (--date)。
-- Reviews: nothing may be overdue.  Today is passed by kitei (--date).

kitei.check("review-overdue", {
  ja = "文書の見直しの期限が過ぎていないこと",
  en = "the review of the documents is not overdue",
}, "warning", "model", function(model, report)
  local told = {}
  for _, document in ipairs(model.documents) do
    local review = document.review
    -- All documents share the date of <control>: told once.
    if model.today and review and review < model.today and not told[review] then
      told[review] = true
      report(document, review)
    end
  end
end)

kitei.check("deviation-overdue", {
  ja = "個別対応の見直しの期限が過ぎていないこと",
  en = "the review of no deviation is overdue",
}, "warning", "model", function(model, report)
  for _, verb in ipairs(model.deviations) do
    if model.today and verb.review_by and verb.review_by < model.today then
      report(verb, verb.tag .. ": " .. verb.review_by)
    end
  end
end)
