s/languages="ja en"/& layers="house house"/
