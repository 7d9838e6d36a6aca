kitei.include("/tmp/common.lua")
