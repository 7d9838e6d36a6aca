s/devices="company"/devices="companies"/
