-- A width of five digits.
kitei.warn(("%99999d"):format(1))
