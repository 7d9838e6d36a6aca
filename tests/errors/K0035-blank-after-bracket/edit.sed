s/<groups>/< groups>/
