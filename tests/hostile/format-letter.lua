-- A letter that means nothing.
kitei.warn(("%n"):format(1))
