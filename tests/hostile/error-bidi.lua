-- Letters that turn the line around.
error("\u{202E}gnorw\u{2066}\u{2069}\u{200F}")
