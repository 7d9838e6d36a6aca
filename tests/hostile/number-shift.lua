-- Shifts by more than there are bits.
kitei.fail(tostring(1 << 64) .. tostring(1 << math.mininteger) .. tostring(1 >> -math.maxinteger))
