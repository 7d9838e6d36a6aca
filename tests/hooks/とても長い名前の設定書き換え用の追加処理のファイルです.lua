local t = nil
print(select(2, pcall(function() return t.x end)))
print(t.x)
