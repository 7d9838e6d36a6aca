-- Counting what is damaged.
kitei.len("\xE3\x81")
