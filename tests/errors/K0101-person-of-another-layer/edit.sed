# the layer's people are its own
s/languages="ja en"/& layers="coast"/
s/(<drop.*approved-by=")hama/\1coast-umi/
