-- Gives strings another metatable.
setmetatable("", { __index = print })
