kitei.include("parts/no-such.lua")
