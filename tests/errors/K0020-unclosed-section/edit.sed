/<\/contacts>/d
