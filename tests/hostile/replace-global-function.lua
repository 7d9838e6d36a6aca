-- Another print.
print = function() end
