-- What Redis had beside Lua: cjson, cmsgpack, bit.
local ok, json = pcall(function() return cjson.decode("[") end)
local text = bit.tohex(65535, -2147483648)
