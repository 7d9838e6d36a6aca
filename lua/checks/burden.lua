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

local function times_a_year(thing, values)
  if thing.every then
    local interval = values[thing.every] or months
    return (months + interval - 1) // interval
  end
  return thing.times and values[thing.times] or 0
end

-- How often each activity is done: as the company's plan says, else at its interval, else once.
local function occasions_of(model, values)
  local occasions = {}
  for _, event in ipairs(model.plan or {}) do
    occasions[event.activity] = (occasions[event.activity] or 0) + 1
  end
  for _, activity in ipairs(model.activities) do
    local own = (activity.every or activity.times) and times_a_year(activity, values) or activity.month and 1 or 0
    occasions[activity.id] = occasions[activity.id] or own
  end
  return occasions
end

-- Lines that activities put into each form, or into the part that was a form of its own before forms were merged.
local function lines_of(model, values)
  local occasions, lines = occasions_of(model, values), {}
  for _, activity in ipairs(model.activities) do
    for _, list in ipairs({ activity:words("records"), activity:words("parts") }) do
      for _, form in ipairs(list) do
        lines[form] = (lines[form] or 0) + occasions[activity.id]
      end
    end
  end
  return lines
end

kitei.check("records-too-many", {
  ja = "一人が1年に書く記録が多過ぎないこと",
  en = "nobody has too many records to fill in a year",
}, "warning", "model", function(model, report)
  local values, kept, limit = values_of(model), {}, kitei.budget("records-a-year", "ja")
  local lines = lines_of(model, values)
  local function count(record)
    local keeper, times = record.role, times_a_year(record, values)
    if keeper then
      -- of a sheet there is one for all activities that fill it in
      times = record.tag == "record" and record.layout == "sheet" and times or math.max(times, lines[record.id] or 0)
      kept[keeper] = (kept[keeper] or 0) + times
    end
  end
  for _, record in ipairs(model.records) do
    if #record:children("part") == 0 or #record:children("column") > 0 then
      count(record)
    end
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
