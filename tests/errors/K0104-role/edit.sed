s/roles="executive"/roles="exective"/
s/roles="administrator security-manager worker"/roles="sysadmn security-manager worker"/
