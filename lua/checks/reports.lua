-- 届出の表の点検: 根拠と確認日があり、1年以内に確かめてあるか。盗難と紛失を同じ期限で扱っていないか。
-- The table of reports: each row needs a basis and the date it was checked, no more than a year ago, and theft
-- must not run on the clock of a loss.

local function is_blank(part)
  return not (part and ((part.ja or "") .. (part.en or "")):find("%S"))
end

kitei.check("report-without-basis", {
  ja = "届出の表のどの行にも、根拠と確認日があること",
  en = "every row of the table of reports has a basis and the date it was checked",
}, "error", "model", function(model, report)
  for _, row in ipairs(model.reports) do
    if is_blank(row.basis) then
      report(row, row.id .. ": basis")
    end
    if not row.verified then
      report(row, row.id .. ": verified")
    end
  end
end)

-- The same day a year later: dates are written 2026-04-01.
local function year_after(date)
  return string.format("%04d%s", tonumber(date:sub(1, 4)) + 1, date:sub(5))
end

kitei.check("report-verified-long-ago", {
  ja = "届出の表を1年以内に確かめてあること",
  en = "the table of reports was checked within the last year",
}, "warning", "model", function(model, report)
  -- Rows are checked together: one message for all of the same day, at the first of them.
  local first, ids = {}, {}
  for _, row in ipairs(model.reports) do
    local date = row.verified
    if date and model.today and model.today > year_after(date) then
      first[date] = first[date] or row
      ids[date] = (ids[date] and ids[date] .. " " or "") .. row.id
    end
  end
  for date, row in pairs(first) do
    report(row, date .. ": " .. ids[date])
  end
end)

-- A clock is legal when its basis names an article; ours may be the same for both.
local function is_legal(row)
  local basis = row.basis
  return basis and ((basis.ja or ""):find("第%d+条") or (basis.en or ""):find("Article %d") or (basis.ja or ""):find("規約")) ~= nil
end

local function clock_of(row)
  return row.limit and (row.limit.ja or row.limit.en) or ""
end

-- A wrongful purpose is reportable from one person on, and its final report has a longer limit: a table of the
-- law that sets no limit of its own for theft took it for a loss.
kitei.check("theft-on-clock-of-loss", {
  ja = "盗難と紛失の法令の期限が分かれていること",
  en = "theft and loss have legal limits of their own",
}, "error", "model", function(model, report)
  local clocks, of_loss, of_theft = {}, nil, nil
  for _, row in ipairs(model.reports) do
    if row.incidents and is_legal(row) then
      local loss, theft = row:has("incidents", "loss"), row:has("incidents", "theft")
      if loss and theft then
        report(row, row.id)
        return
      elseif loss then
        of_loss = of_loss or row
        clocks[clock_of(row)] = true
      elseif theft then
        of_theft = of_theft or {}
        table.insert(of_theft, clock_of(row))
      end
    end
  end
  local own = false
  for _, clock in ipairs(of_theft or {}) do
    own = own or not clocks[clock]
  end
  if of_loss and not own then
    report(of_loss, of_loss.id)
  end
end)
