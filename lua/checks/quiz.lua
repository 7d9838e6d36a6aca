-- 理解度テストの点検: 文が長過ぎないか。問題の数が足りるか。
-- Tests: no sentence too long, and enough questions to draw from.

local budgets = kitei.include("parts/budgets.lua")

-- A question stands in several papers and in the key: it is told once.
local function check(id, ja, en, budget, parts)
  local new = budgets.once()
  kitei.check(id, { ja = ja, en = en }, "warning", "document", function(tree, report)
    for _, question in ipairs(tree:find("question")) do
      for _, part in ipairs(question:children(parts)) do
        budgets.text(report, budgets.name(tree) .. ", " .. question.id, budget, tree.lang, part, part:text(), new)
      end
    end
  end)
end

check("quiz-stem-too-wide", "問題文が長過ぎないこと", "no question is too long", "quiz-stem", "stem")
check("quiz-option-too-wide", "選択肢が長過ぎないこと", "no answer to choose is too long", "quiz-option", "option")
check("quiz-explain-too-wide", "解説が長過ぎないこと", "no explanation is too long", "quiz-explain", "explain")

-- The roles that a question is for: those its rules bind.
local function roles_asked(model)
  local bound = {}
  for _, rule in ipairs(model.rules) do
    bound[rule.id] = rule:words("roles")
  end
  return function(question)
    local asked = {}
    for _, id in ipairs(question:words("rules")) do
      for _, role in ipairs(bound[id] or {}) do
        asked[role] = true
      end
    end
    return asked
  end
end

-- How many questions each paper can be drawn from: for roles with questions of their own, and for
-- the workers.
local function bank_of(model)
  local asked_by, for_everyone, own, bank = roles_asked(model), 0, {}, {}
  for _, question in ipairs(model.questions) do
    local asked, everyone = asked_by(question), false
    for _, role in ipairs(model.roles) do
      everyone = everyone or (role.held_by == "everyone" and asked[role.id])
    end
    for_everyone = for_everyone + (everyone and 1 or 0)
    for role in pairs(everyone and {} or asked) do
      own[role] = (own[role] or 0) + 1
    end
  end
  for _, role in ipairs(model.roles) do
    local count = for_everyone + (own[role.id] or 0)
    if role.in_use == "yes" and count > 0 and (own[role.id] or role.held_by == "group") then
      bank[role.id] = count
    end
  end
  return bank
end

-- Only where the company asked for more questions than the library's usual number.
kitei.check("quiz-too-small", {
  ja = "決めた問題数の半分以上の問題があること",
  en = "there are questions for half the number asked for",
}, "warning", "model", function(model, report)
  for _, size in ipairs(model:find("parameter", { id = "quiz-size" })) do
    local wanted = tonumber(size.value)
    if wanted > tonumber(size.default) then
      for role, count in pairs(bank_of(model)) do
        if count * 2 < wanted then
          report(size, role .. ": " .. count .. " < " .. wanted)
        end
      end
    end
  end
end)
