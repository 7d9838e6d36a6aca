kitei.on("document", "飾りを足す", function(document)
  if document.document == "basic-policy" and document.lang == "ja" then
    document:add("p", {}, "【社外秘】この方針は社内だけで読む。")
    document:add("p", {}, "■この方針は毎年見直す。")
  end
end)
