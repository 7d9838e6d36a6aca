s/<drop rule="device-return"/<drop/
s|<where tags="ledger"/>||
