/<person id/d
