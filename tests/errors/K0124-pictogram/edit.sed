s/languages="ja en"/& layers="coast"/
