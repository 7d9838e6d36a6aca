-- Another function for all who come later.
string.rep = function() return "mine" end
