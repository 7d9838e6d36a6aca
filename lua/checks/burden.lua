-- 記録の負担の点検: 決まった間隔で書く様式が、一人に集まり過ぎていないか。数え方は年間計画の表と同じです。
-- The burden of records: forms filled in at fixed intervals, counted as the annual plan prints them, must not all
-- fall on one person; ledgers nobody fills in are what auditors find first.

local months = 12

local function values_of(model)
  local values = {}
  for _, parameter in ipairs(model.parameters) do
    values[parameter.id] = tonumber(parameter.value)
  end
  return values
end

local function times_a_year(record, values)
  if record.every then
    local interval = values[record.every] or months
    return (months + interval - 1) // interval
  end
  return record.times and values[record.times] or 0
end

kitei.check("records-too-many", {
  ja = "一人が1年に書く記録が多過ぎないこと",
  en = "nobody has too many records to fill in a year",
}, "warning", "model", function(model, report)
  local values, kept, limit = values_of(model), {}, kitei.budget("records-a-year", "ja")
  local function count(record)
    local keeper = record.role
    if keeper then
      kept[keeper] = (kept[keeper] or 0) + times_a_year(record, values)
    end
  end
  for _, record in ipairs(model.records) do
    count(record)
    -- what was a form of its own before the forms were merged
    for _, part in ipairs(record:children("part")) do
      count(part)
    end
  end
  for _, person in ipairs(model.people) do
    local sum, parts = 0, {}
    for _, role in ipairs(person:words("roles")) do
      if (kept[role] or 0) > 0 then
        sum = sum + kept[role]
        table.insert(parts, role .. " " .. kept[role])
      end
    end
    if sum > limit then
      report(person, person.id .. ": " .. sum .. " > " .. limit .. " (" .. table.concat(parts, ", ") .. ")")
    end
  end
end)
