-- The same after a sign that stands for itself.
kitei.warn(("%%%p"):format("x"))
