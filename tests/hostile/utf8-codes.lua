-- Damaged text.
for _, c in utf8.codes("\xE3\x81") do end
