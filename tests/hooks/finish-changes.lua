kitei.on("finish", "最後", function(outputs)
  outputs:remove()
end)
