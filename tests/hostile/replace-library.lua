-- Another library under the old name.
string = { format = print }
