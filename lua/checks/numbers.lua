-- 電話番号の点検: 文章に番号が書き込まれていないか。番号は <contacts> の一か所から、カード、ポスター、手順に印刷されます。
-- Telephone numbers typed into sentences: a number stands in <contacts> once, or card, poster and procedure differ
-- as soon as it changes.

local sentences = kitei.include("parts/sentences.lua")

-- The number around a hyphen, if it is one: 03-0000-0101, 0120-000-000.
local function number_at(text, hyphen)
  local area = text:sub(hyphen > 6 and hyphen - 6 or 1, hyphen - 1):match("%f[%d]0%d+$")
  local rest = area and text:match("^%-%d+%-%d%d%d+%f[%D]", hyphen)
  return rest and area .. rest
end

local function first_number(text)
  local hyphen = text:find("-", 1, true)
  while hyphen do
    -- Most hyphens stand between letters.
    local number = (text:byte(hyphen + 1) or 0xFF) < 0x3A and number_at(text, hyphen)
    if number then
      return number
    end
    hyphen = text:find("-", hyphen + 1, true)
  end
end

-- The smallest texts with a number.
local function each_number(element, look)
  local number = first_number(element:text())
  if number and (element.tag == "ja" or element.tag == "en") then
    look(element, number)
  elseif number then
    for _, part in ipairs(element) do
      each_number(part, look)
    end
  end
end

kitei.check("number-in-text", {
  ja = "文章に電話番号が書き込まれていないこと",
  en = "no telephone number is typed into a sentence",
}, "warning", "model", function(model, report)
  local function look(element, number)
    report(element, sentences.owner(element) .. " (" .. element.tag .. "): " .. number)
  end
  each_number(model.chapters, look)
  each_number(model.catalog, look)
end)
