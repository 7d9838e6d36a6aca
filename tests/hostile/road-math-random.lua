-- Two builds would differ.
kitei.warn("" .. math.random())
