1s/UTF-8/Shift_JIS/
