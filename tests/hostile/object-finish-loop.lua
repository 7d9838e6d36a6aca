-- The end that never comes.
kitei.on("finish", "終わらない", function() while true do end end)
