-- Ends in the middle.
kitei.warn(("%"):format(1))
