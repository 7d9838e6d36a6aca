-- The file itself, without end.
kitei.include("hooks.lua")
