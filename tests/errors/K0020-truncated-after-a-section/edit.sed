/<control/,$d
