-- %d wants a whole number.
kitei.warn(("%d"):format(3.5))
