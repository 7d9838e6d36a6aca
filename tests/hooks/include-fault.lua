local parts = kitei.include("parts/common.lua")
local x = parts.first({})
