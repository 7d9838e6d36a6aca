local e = _ENV
setmetatable(e, {})
