-- Walks over all that can be reached from the names there are, fields, metatables and results.
local seen, found = {}, {}
local function visit(value, path)
  if seen[value] or value == nil then return end
  seen[value] = true
  if type(value) == "table" then
    for k, v in pairs(value) do visit(v, path .. "." .. k) end
  end
  visit(getmetatable(value), path .. ".metatable")
  found[#found + 1] = path
end
for _, name in ipairs({ "string", "table", "math", "utf8", "kitei" }) do
  visit(_ENV[name], name)
end
visit(getmetatable(""), "text")
visit(getmetatable(print), "function")
kitei.fail(table.concat(found, " "))
