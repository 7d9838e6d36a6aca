s/incidents="leak"/incidents="leek fire"/
