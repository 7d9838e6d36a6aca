local function f()
  count = 1
end
f()
