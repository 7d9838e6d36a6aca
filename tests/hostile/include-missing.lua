-- There is none.
kitei.include("parts/none.lua")
