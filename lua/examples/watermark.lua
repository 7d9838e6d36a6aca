-- 承認されるまで、全ての文書の全ての紙面に「下書き」の透かしを入れます。
-- Lays "Draft" over every page of every document until the set is approved.

local words = { ja = "下書き", en = "Draft" }

kitei.on("document", "全ての紙面に「下書き」と入れる", function(document)
  document.watermark = words[document.lang]
end)
