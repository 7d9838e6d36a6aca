-- A precision of many digits.
kitei.warn(("%.99999f"):format(1))
