-- Two claims; that nobody claims is none.
kitei.on("document", "前書きを足す", function(document)
  if document.document == "basic-policy" then
    document:add("p", {}, document.lang == "ja" and "当社は、ISO/IEC 27001に準拠しています。" or "We are ISO/IEC 27001 certified.")
    document:add("p", {}, document.lang == "ja" and "当社は、認証を取得したと言いません。" or "We never say that we are certified.")
  elseif document.document == "posters-emergency" then
    for _, point in ipairs(document:find("point")) do
      point:add("strong", {}, document.lang == "ja" and "備えは万全" or "Fully secure")
      return
    end
  end
end)
