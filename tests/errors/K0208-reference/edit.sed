s/person="hama" hours/person="HAMA" hours/
