-- 版の点検: 版があり、番号と日付が順に進んでいるか。
-- Editions: there must be one, and numbers and dates must go forward.

-- Documents share editions they inherit: each place in the file is told once.
local function once()
  local told = {}
  return function(x)
    local key = x.at or x
    local first = not told[key]
    told[key] = true
    return first
  end
end

kitei.check("edition-missing", {
  ja = "文書に版があること",
  en = "every document has an edition",
}, "error", "model", function(model, report)
  for _, document in ipairs(model.documents) do
    if document.tier and #document:children("edition") == 0 then
      report(document, document.id)
    end
  end
end)

kitei.check("edition-dates", {
  ja = "施行日が制定日・改定日以後であること",
  en = "no edition takes effect before it was enacted",
}, "error", "model", function(model, report)
  local new = once()
  for _, edition in ipairs(model.documents:find("edition")) do
    if edition.enacted and edition.effective and edition.effective < edition.enacted and new(edition) then
      report(edition, edition.effective .. " < " .. edition.enacted)
    end
  end
end)

local function follows(edition, before)
  return tonumber(edition.number) > tonumber(before.number) and edition.enacted >= before.enacted
end

kitei.check("edition-order", {
  ja = "版の番号と日付が順に進んでいること",
  en = "numbers and dates of editions go forward",
}, "error", "model", function(model, report)
  local new = once()
  for _, document in ipairs(model.documents) do
    local before
    for _, edition in ipairs(document:children("edition")) do
      if before and not follows(edition, before) and new(edition) then
        report(edition, document.id .. ": " .. before.number .. " → " .. edition.number)
      end
      before = edition
    end
  end
end)
