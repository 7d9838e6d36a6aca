-- One more is the same number: never ends.
for x = 2 ^ 53, 2 ^ 53 + 2 do end
