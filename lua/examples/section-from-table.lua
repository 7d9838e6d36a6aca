-- Luaの表から、実施手順の終わりに「相談窓口」の節を作ります。規程の文面は変わりません。
-- Makes a section "Where to ask" at the end of the procedures from a Lua table; the text of the rules stays.

local help = {
  ja = { title = "相談窓口", { "困ったこと", "聞く先", "時間" },
    { "端末が動かない", "総務部", "平日" }, { "怪しいメールが来た", "総務部", "いつでも" } },
  en = { title = "Where to ask", { "Question", "Whom to ask", "When" },
    { "A device does not work", "General Affairs", "Weekdays" }, { "A suspicious e-mail", "General Affairs", "Any time" } },
}

kitei.on("document", "実施手順に相談窓口の節を足す", function(document)
  if document.document ~= "procedures" then
    return
  end
  local rows = help[document.lang]
  local last, named = document:find("p", { class = "prevails" })[1], { id = "own-help", title = rows.title }
  local section = last and last:add_before("section", named) or document:add("section", named)
  local grid = section:add("table")
  local columns, head = grid:add("columns"), grid:add("head")
  for _, text in ipairs(rows[1]) do
    columns:add("column", { width = "33%" })
    head:add("cell", {}, text)
  end
  for i = 2, #rows do
    grid:add_row(rows[i])
  end
end)
