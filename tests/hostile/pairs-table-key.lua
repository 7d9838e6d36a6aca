-- Tables as keys have no order.
for k, v in pairs({ [{}] = 1, [{}] = 2 }) do print(k) end
