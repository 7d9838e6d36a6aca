kitei.on("model", "正しい字", function(model)
  local rule, list = model.rules[1], model.rules[2]
  -- The same characters in other words.
  rule.statement.ja:set_text("管理者は、事業のための事務及びその他の事故を、手順に従って全て記録しなければならない。")
  rule.ask.ja:set_text("端末と書類を、6か月ごとに照合していますか。出来事は書いてありますか。")
  list:children("item")[1].ja:set_text("又は、フィルタリングを使い、二通りの方法で行うこと。")
  list:children("item")[2].ja:set_text("他人の行為に、事実と時を記録すること。")
  rule.why.ja:set_text("ベースのサーバーは、行為より前に気付く。")
end)
