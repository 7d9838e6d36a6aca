-- A place outside of the list.
table.remove({ 1, 2 }, 7)
