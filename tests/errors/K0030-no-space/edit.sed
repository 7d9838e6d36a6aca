s/staff="6" year/staff="6"year/
