-- 様式の点検: 使う様式があり、ある様式が使われているか。
-- Forms: what is used must exist, and what exists must be used.

local function ids_of(list)
  local ids = {}
  for _, x in ipairs(list) do
    ids[x.id] = true
  end
  return ids
end

kitei.check("form-missing", {
  ja = "文中や手順で使う様式があること",
  en = "every form named in a rule or step exists",
}, "error", "model", function(model, report)
  local there, left_out = ids_of(model.records), ids_of(model.excluded:children("record"))
  for _, step in ipairs(model.chapters:find("step", { record = true })) do
    if not there[step.record] then
      report(step, step.record)
    end
  end
  for _, activity in ipairs(model.activities) do
    for _, record in ipairs(activity:words("records")) do
      if not there[record] then
        report(activity, record)
      end
    end
  end
  -- Other references that lead nowhere are told by the linker.
  for _, ref in ipairs(model.chapters:find("ref")) do
    if left_out[ref.to] and not there[ref.to] then
      report(ref, ref.to)
    end
  end
end)

kitei.check("form-unused", {
  ja = "どの様式も、どこかで使われていること",
  en = "every form is used somewhere",
}, "error", "model", function(model, report)
  -- One that only this company does not need is left out without a word.
  for _, record in ipairs(model.excluded:find("record", { cause = "never-named" })) do
    report(record, record.id)
  end
  local used = {}
  for _, step in ipairs(model:find("step", { record = true })) do
    used[step.record] = true
  end
  for _, ref in ipairs(model:find("ref")) do
    used[ref.to] = true
  end
  for _, activity in ipairs(model.activities) do
    for _, record in ipairs(activity:words("records")) do
      used[record] = true
    end
  end
  for _, record in ipairs(model.records) do
    -- A form whose blank is a document of its own is used by that document.
    if not used[record.id] and not record.document then
      report(record, record.id)
    end
  end
end)

kitei.check("form-document-missing", {
  ja = "様式の用紙になる文書があること",
  en = "the document that serves as a form's blank exists",
}, "error", "model", function(model, report)
  local documents = ids_of(model.documents)
  for _, record in ipairs(model.records) do
    if record.document and not documents[record.document] then
      report(record, record.id .. ": " .. record.document)
    end
  end
end)
