-- The name ends earlier for C.
kitei.include("company.xml\0.lua")
