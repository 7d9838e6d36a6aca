-- The same with flags between.
kitei.warn(("%-+ #020.3p"):format("x"))
