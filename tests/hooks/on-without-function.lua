kitei.on("model", "試し")
