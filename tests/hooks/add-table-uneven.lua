kitei.on("document", "列の数の合わない表を足す", function(document)
  document:add_table({ "物", "すること" }, { { "端末", "鍵の掛かる所に置く" }, { "図面" } })
end)
