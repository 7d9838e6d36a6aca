s/cases="bag-on-the-train"/cases="bag-in-the-train"/
