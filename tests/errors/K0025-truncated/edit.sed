# everything after the first contact is gone
15,$d
