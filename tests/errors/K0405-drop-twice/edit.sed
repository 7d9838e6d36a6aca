s|^ *<drop .*</drop>|&\n&|
