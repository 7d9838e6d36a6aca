s/浜 一/浜\xff一/
