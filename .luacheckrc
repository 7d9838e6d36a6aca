-- For luacheck (Debian: lua-check): luacheck lua.  Copy it beside hooks of your own.
-- The names are those of the sandbox (generator/hooks/hooks_sandbox.c) and no more.
local function fields(names)
  local list = {}
  for name in names:gmatch("%S+") do
    list[name] = {}
  end
  return { fields = list }
end

stds.kitei = {
  read_globals = {
    "assert", "error", "getmetatable", "ipairs", "pairs", "pcall", "print", "select", "setmetatable", "tonumber",
    "tostring", "type",
    string = fields("byte char find format gmatch gsub len lower match rep reverse sub upper"),
    table = fields("concat insert move pack remove unpack sort"),
    math = fields("abs ceil cos exp floor fmod huge log max maxinteger min mininteger modf pi sin sqrt tan tointeger type ult"),
    utf8 = fields("char charpattern codepoint codes len offset"),
    kitei = fields("budget check date fail include len on print sub warn width"),
  },
}
std = "kitei"
max_line_length = 180
unused_args = false
ignore = { "213/i" } -- for i = 1, 4 do
files["lua/library"] = { globals = { "kitei" }, ignore = { "241" } } -- declarations: empty functions
