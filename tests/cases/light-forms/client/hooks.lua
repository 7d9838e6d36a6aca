-- After a hook the whole model is validated against its schema.
kitei.on("model", "何も変えない", function() end)
