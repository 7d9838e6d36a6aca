-- All fields of the libraries that hooks must not have.
local open = {}
local away = { string = "dump pack packsize unpack", table = "foreach foreachi getn setn maxn",
  math = "random randomseed pow ldexp frexp cosh sinh tanh log10", utf8 = "graphpattern", kitei = "io os load registry hooks" }
for _, library in ipairs({ "string", "table", "math", "utf8", "kitei" }) do
  for name in away[library]:gmatch("%w+") do
    if pcall(function() return _ENV[library][name] end) then open[#open + 1] = library .. "." .. name end
  end
end
kitei.fail("open: " .. table.concat(open, " "))
