-- What a terminal obeys.
error("\27[2J\27]0;title\7\r\8\x9B31m")
