# no rule has both
s/tags="ledger"/tags="ledger" roles="worker"/
