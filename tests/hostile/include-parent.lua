-- Up and out.
kitei.include("../secret.lua")
