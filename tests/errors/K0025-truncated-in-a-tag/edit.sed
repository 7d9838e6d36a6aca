# the disk was full in the middle of a line
/<control/,$d
/<external id/s/article.*//
