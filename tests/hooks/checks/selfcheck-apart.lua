kitei.on("model", "自己点検と監査を書き分ける", function(model)
  model.rules[1].statement.ja:set_text("自己点検は、監査に代わるものではない。監査では、自己点検の記録を確かめる。")
  model.rules[1].statement.en:set_text("A self-check does not take the place of an audit. The audit reads the self-checks. "
    .. "Self-checks are due before the audit as well as after it.")
  model.rules[2].statement.ja:set_text("自己点検（監査の前に行うものを含む。）及び監査の結果を基に見直さなければならない。")
  model.procedures[1].ja = "自己点検及び監査の手順"
end)
