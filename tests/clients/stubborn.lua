-- Catches every error, and goes on.
kitei.on("document", "あきらめない", function(document)
  while true do
    pcall(function() while true do end end)
  end
end)
