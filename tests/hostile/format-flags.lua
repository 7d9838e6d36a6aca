-- More flags than there is room for.
kitei.warn(("%" .. ("-"):rep(1000) .. "d"):format(1))
