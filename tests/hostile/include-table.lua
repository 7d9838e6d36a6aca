-- No name at all.
kitei.include({})
