-- The one division that overflows in C.
kitei.fail(tostring(math.mininteger // -1) .. " " .. tostring(math.mininteger % -1))
