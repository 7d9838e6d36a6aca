-- The seed holds an address.
local a, b = math.randomseed()
