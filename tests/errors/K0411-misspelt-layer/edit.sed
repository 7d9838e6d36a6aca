s/languages="ja en"/& layers="hause"/
