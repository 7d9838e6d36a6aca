kitei.on("model", "会社を壊す", function(model)
  local rule, list = model.rules[1], model.rules[2]
  rule.statement.ja:set_text("但し、管理者は、すべての端末及びサーバを、予め台帳または帳簿に記録する事。")
  rule.ask.ja:set_text("端末及び書類は、3ヶ月毎に照合しましたか。出来ない恐れはありませんか。")
  list:children("item")[1].ja:set_text("気づいた者は、ソフトウエアを次の通り更新すること。")
  list:children("item")[2].ja:set_text("Webサイトの他の箇所を覗かないこと。")
  rule.why.ja:set_text("ウィルスは無いと思う時に来る。")
end)
