pcall(kitei.include, "parts/broken.lua")
kitei.include("parts/broken.lua")
