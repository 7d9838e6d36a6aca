-- Nothing.
kitei.include("")
