s|^ *<replace .*</replace>|&\n&|
