s/kind="file-server"/kind="fileserver"/
