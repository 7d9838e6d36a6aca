-- A place outside of the list.
table.insert({}, 5, "x")
