-- A table cannot be quoted.
kitei.warn(("%q"):format({}))
