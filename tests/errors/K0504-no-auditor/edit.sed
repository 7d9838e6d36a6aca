s/roles="auditor"/roles="worker"/
