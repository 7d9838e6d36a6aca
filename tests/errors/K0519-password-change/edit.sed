s|店頭で使う端末を台に固定しなければならない|パスワードを毎月変更しなければならない|
s|must fix devices used at the counter|must change the password every month|
