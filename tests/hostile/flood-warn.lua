-- A million warnings.
for i = 1, 1000000 do kitei.warn("warning " .. i) end
