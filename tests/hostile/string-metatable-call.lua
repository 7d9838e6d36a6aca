-- Strings that can be called.
getmetatable("").__call = function(s) return s end
