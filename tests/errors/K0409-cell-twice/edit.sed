s|^ *<handle .*</handle>|&\n&|
