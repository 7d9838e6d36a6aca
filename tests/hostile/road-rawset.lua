-- Past __newindex.
rawset(string, "format", print)
