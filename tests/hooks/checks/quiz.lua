-- A question that stands in the paper and in the key is told once.
kitei.on("document", "問題を壊す", function(document)
  for _, question in ipairs(document:find("question")) do
    question.stem:add_text("どれですか")
    question:children("option")[1]:add_text("こと")
    if question.explain then
      question.explain:add_text("だから電話が先です。")
    end
  end
end)
