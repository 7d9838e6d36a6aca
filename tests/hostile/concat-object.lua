-- Tables have no text.
table.concat({ {}, {} })
