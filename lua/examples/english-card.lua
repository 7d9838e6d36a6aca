-- 英語の緊急連絡カードを、日本語を読まない二人の名前を入れて、その二人の分だけにします。
-- Makes the English emergency card for two people only, each card with its holder's name.

local holders = { "SMITH John", "LEE Min" }

kitei.on("document", "英語のカードを二人の分だけにする", function(document)
  if document.document ~= "cards" or document.lang ~= "en" then
    return
  end
  local card = document:find("card")[1]
  for _, name in ipairs(holders) do
    local own = card:copy()
    own:find("line", { style = "company" })[1]:add_text(" / " .. name)
  end
  card:remove()
end)
