s/roles="administrator /roles="administrator auditor /
