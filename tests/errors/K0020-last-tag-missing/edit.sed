# only the end of the root is gone
/<\/company>/d
