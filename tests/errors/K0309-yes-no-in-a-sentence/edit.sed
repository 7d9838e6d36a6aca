s|店頭で使う端末|<value of="paper-takeout"/>、店頭で使う端末|
