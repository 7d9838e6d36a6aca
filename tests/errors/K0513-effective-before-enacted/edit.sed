s/effective="2026-04-01"/effective="2026-03-01"/
