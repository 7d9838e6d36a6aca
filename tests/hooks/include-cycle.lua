kitei.include("parts/cycle.lua")
