-- A file that is no Lua.
kitei.include("company.xml")
