s/system="files"/system="file"/
