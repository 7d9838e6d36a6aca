-- 読みにくい言葉に、全ての文書でふりがなを付けます。Markdown では後ろにかっこで書きます。
-- Shows how hard words are read, in every document: above the word, and after it in brackets in Markdown.

local readings = { ["漏えい"] = "ろうえい", ["毀損"] = "きそん", ["施錠"] = "せじょう" }

kitei.on("document", "読みにくい言葉にふりがなを付ける", function(document)
  for word, reading in pairs(readings) do
    document:wrap(word, "ruby", { reading = reading })
  end
end)
