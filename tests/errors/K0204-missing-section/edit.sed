/<contacts>/,/<\/contacts>/d
