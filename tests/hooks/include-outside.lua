kitei.include("../unit/common.lua")
