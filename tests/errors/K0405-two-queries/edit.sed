s|(<tailoring>)|\1<drop approved-by="hama" date="2026-03-20"><reason ja="要らないため" en="Not needed"/><where tags="lending"/></drop>|
s|<drop rule="device-return"(.*)(<reason.*)</drop>|<change roles="worker" \1\2<where topics="device-control"/></change>|
s/ roles="worker"  approved/ roles="worker" approved/
