kitei.on("model", "決まった言い方", function(model)
  local rule, list = model.rules[1], model.rules[2]
  rule.statement.ja:set_text("個人の端末は、許可を受けたものとする。方針の改定は、経営会議に諮るものとする。「管理すべきである」とは書かない。")
  rule.statement.en:set_text("Rules that say “should” must not be written. People who need to know may ask.")
  list:children("item")[1].ja:set_text("渡すことができること。")
  list:children("item")[1].en:set_text("may hand it out")
  -- What a speaker says is no duty.
  local slide = model.catalog:add("slide", { id = "slide-a", ja = "台帳", en = "The register" })
  slide:add("aim"):add("en", {}, "People should see why.")
  slide:add("say"):add("ja", {}, "「台帳を見てみましょう。」")
end)
