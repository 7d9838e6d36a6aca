/<statement>/d
