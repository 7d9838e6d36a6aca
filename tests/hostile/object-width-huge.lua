-- Columns of 60 MB.
kitei.width(("幅"):rep(20000000))
