s/staff="6"/staff=6/
