-- A C function as a hook.
kitei.on("model", "試し", pcall)
