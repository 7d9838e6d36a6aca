kitei.on("model", "名乗らずに書く", function(model)
  -- Questions, what others hold, denials, and words that only look alike.
  model.rules[1].statement.ja:set_text("委託先が認証を取得していることを確かめなければならない。対策は万全ではない。準拠法は、日本法とする。")
  model.rules[1].statement.en:set_text("The administrator must choose a provider that is certified. No measure is fully secure and nobody claims it is.")
  model.rules[2].statement.ja:set_text("画面に適合するフィルターを付け、利用者認証を受けた者だけが使うことができる。法令に適合するかどうかを調べる。")
  model.rules[2].statement.en:set_text("Ask whether it conforms to the law. Devices are authenticated by a digital certificate.")
  model.records[1].ja = "適合・不適合の一覧"
  model.sources[1].ja = "規格への準拠の手引"
end)
