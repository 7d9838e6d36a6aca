-- A number of a million digits.
local x = tonumber(("9"):rep(1000000)) + tonumber(("z"):rep(1000000), 36)
kitei.fail(math.type(x))
