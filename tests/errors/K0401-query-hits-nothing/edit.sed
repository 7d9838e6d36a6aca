s/tags="ledger"/tags="ledgers"/
