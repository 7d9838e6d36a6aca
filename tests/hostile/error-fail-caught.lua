-- What kitei.fail said is said, even inside pcall.
pcall(kitei.fail, "refused")
