-- More arguments than the format has, and fewer.
kitei.warn(("%s"):rep(300):format(table.unpack({}, 1, 250)))
