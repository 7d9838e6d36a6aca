s|<where tags="ledger"/>|<where/>|
