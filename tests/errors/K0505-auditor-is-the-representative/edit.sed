s/roles="executive"/roles="executive auditor"/
s/roles="auditor"/roles="worker"/
