local parts = kitei.include("parts/common.lua")
print(parts.double(4), parts == kitei.include("parts/common.lua"))
