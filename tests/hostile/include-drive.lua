-- As Windows writes it.
kitei.include("C:\\secret.lua")
