local function third(x)
  return x.name.first
end
local function second(x)
  local y = third(x)
  return y
end
local function first(x)
  local y = second(x)
  return y
end
kitei.on("document", "名前を調べる", function(document)
  local x = { }
  print(first(x))
end)
