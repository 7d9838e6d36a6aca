-- カードの点検: 91×55 mm の面に収まるか。英語の1行は、全角でない文字で数えます。
-- Cards: each side must fit into 91 × 55 mm.

local lines = { front = 8, back = 11 }
local columns = { front = 48, back = 56 }
local english = 60

local function name_of(tree)
  return tree.document .. (tree.variant and "-" .. tree.variant or "")
end

kitei.check("card-too-many-lines", {
  ja = "カードの行が面に収まること",
  en = "the lines of a card fit",
}, "error", "document", function(tree, report)
  for _, side in ipairs(tree:find("side")) do
    if #side > lines[side.face] then
      report(side, name_of(tree) .. ", " .. side.face .. ": " .. #side .. " > " .. lines[side.face])
    end
  end
end)

kitei.check("card-line-too-wide", {
  ja = "カードの1行が面に収まること",
  en = "each line of a card fits",
}, "error", "document", function(tree, report)
  for _, side in ipairs(tree:find("side")) do
    local limit = tree.lang == "ja" and columns[side.face] or english
    for _, line in ipairs(side:children("line")) do
      local width = kitei.width(line:text())
      if width > limit then
        report(line, name_of(tree) .. ", " .. side.face .. ": " .. width .. " > " .. limit .. ": " .. line:text())
      end
    end
  end
end)
