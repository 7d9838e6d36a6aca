kitei.on("model", "賠償の額を決めない", function(model)
  local rule = model.rules[1]
  rule.statement.ja:set_text("違約金及び損害賠償の額は、あらかじめ定めない。報告した者を免責するものではない。")
  rule.statement.en:set_text("Damages must not be fixed in full beforehand. Nobody is treated unfavourably for having reported.")
  rule.why.ja:set_text("損害の全額を求めると、報告が遅れる。責任を問わないと約束すると、会社が縛られる。")
  local other = model.rules[2]
  other.statement.ja:set_text("契約に、次の各号のいずれも定めてはならない。")
  other.statement.en:set_text("A contract must not provide for any of the following:")
  other:children("item")[1].ja:set_text("違約金")
  other:children("item")[1].en:set_text("liquidated damages")
  other:children("item")[2].ja:set_text("損害が10万円を超えるときは、報告しなければならない。")
  other:children("item")[2].en:set_text("who is responsible for the damage is settled by contract")
end)
