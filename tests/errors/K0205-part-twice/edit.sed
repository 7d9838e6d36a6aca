s|<why>.*</why>|&&|
