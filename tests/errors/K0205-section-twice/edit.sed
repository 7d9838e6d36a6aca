s|<training cases="bag-on-the-train"/>|&&|
