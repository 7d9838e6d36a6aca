-- Libraries take __name for the kind of an argument.
string.rep(setmetatable({}, { __name = "hooks.lua:999: mine\n" }))
