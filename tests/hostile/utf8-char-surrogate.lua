-- Half a character may be made, but not shown.
kitei.warn(utf8.char(0xD800))
