s|店頭で使う端末を台に固定しなければならない|店頭ではPPTPで接続しなければならない|
s|must fix devices used at the counter|must use PPTP at the counter|
