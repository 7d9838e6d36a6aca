-- The reason is not the terminal's.
kitei.fail("\27[2J\u{202E}reason")
