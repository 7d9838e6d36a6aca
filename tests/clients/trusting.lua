-- Uses what another client might have changed, and puts what it finds into a document.
local text = string.format("%s %d %s", "plain", 3, tostring(math.huge)) .. ("x"):upper() .. #"text"
local list = { "c", "a", "b" }
table.sort(list)
kitei.on("document", "使ってみる", function(document)
  if document.document == "standards" then
    local names = {}
    for _, k in ipairs({ "poisoned", "shared" }) do names[#names + 1] = tostring((pcall(function() return _ENV[k] end))) end
    document:add("section", { title = text }):add_paragraph(table.concat(list, " ") .. " " .. table.concat(names, " "))
  end
end)
