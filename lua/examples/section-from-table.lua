-- Luaの表から、実施手順の終わりに「相談窓口」の節を作ります。社内だけの一覧を、規程の文面を変えずに添えられます。
-- Makes a section "Where to ask" at the end of the procedures from a Lua table.

local title = { ja = "相談窓口", en = "Where to ask" }
local head = { ja = { "困ったこと", "聞く先", "時間" }, en = { "Question", "Whom to ask", "When" } }
local rows = {
  ja = { { "端末が動かない", "総務部", "平日" }, { "怪しいメールが来た", "総務部", "いつでも" } },
  en = { { "The device does not work", "General Affairs", "Weekdays" }, { "A suspicious mail", "General Affairs", "Any time" } },
}

local function add_cells(row, texts)
  for _, text in ipairs(texts) do
    row:add("cell", {}, text)
  end
end

kitei.on("document", "実施手順に相談窓口の節を足す", function(document)
  local lang = document.lang
  if document.document == "procedures" then
    local table = document:add("section", { id = "own-help", title = title[lang] }):add("table")
    local columns = table:add("columns")
    for _, width in ipairs({ "40%", "30%", "30%" }) do
      columns:add("column", { width = width })
    end
    add_cells(table:add("head"), head[lang])
    for _, texts in ipairs(rows[lang]) do add_cells(table:add("row"), texts) end
  end
end)
