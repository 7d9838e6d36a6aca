-- Hides a metatable from us.
setmetatable({}, { __metatable = "mine" })
