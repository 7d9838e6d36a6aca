s|^ *<change .*</change>|&\n&|
