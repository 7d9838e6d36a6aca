s/patterns="take-home"/patterns="remote-desktop"/
