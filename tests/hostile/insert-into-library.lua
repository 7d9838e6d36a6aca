-- C functions that write past __newindex, as table.insert of Lua 5.1 did.
local written = {}
for _, library in ipairs({ "string", "table", "math", "utf8", "kitei" }) do
  if pcall(table.insert, _ENV[library], 1, "x") then written[#written + 1] = library end
  if pcall(table.move, { "x" }, 1, 1, 1, _ENV[library]) then written[#written + 1] = library end
  if pcall(table.sort, _ENV[library]) and #_ENV[library] > 0 then written[#written + 1] = library end
end
kitei.fail("written: " .. table.concat(written, " "))
