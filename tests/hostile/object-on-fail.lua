-- kitei.fail itself as a hook.
kitei.on("model", "試し", kitei.fail)
