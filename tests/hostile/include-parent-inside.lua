-- Up and out on the way.
kitei.include("parts/../../secret.lua")
