# externals, rules, topics … share one space of ids
s/external id="work-rules"/external id="device-ledger"/
