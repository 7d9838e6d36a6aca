-- Hidden files and the folder itself.
kitei.include("./parts.lua")
