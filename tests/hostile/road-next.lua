-- An order that differs from run to run.
local key = next({ a = 1, b = 2, c = 3 })
