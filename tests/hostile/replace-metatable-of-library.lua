-- setmetatable on what is sealed.
setmetatable(string, { __index = print })
