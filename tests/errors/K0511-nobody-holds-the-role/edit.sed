s/roles="security-manager" approved/roles="privacy-manager" approved/
