s/ review-by="[^"]*"//
