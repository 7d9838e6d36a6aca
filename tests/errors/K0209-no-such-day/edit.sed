s/enacted="2026-03-20"/enacted="2026-02-30"/
