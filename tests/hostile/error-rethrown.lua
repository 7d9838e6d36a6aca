-- Caught and raised again, a thousand times.
local function f(n)
  local good, message = pcall(n > 0 and f or error, n - 1)
  error(message, 0)
end
for i = 1, 100 do pcall(f, 50) end
f(50)
