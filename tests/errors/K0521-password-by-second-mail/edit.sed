s|店頭で使う端末を台に固定しなければならない|パスワードを別のメールで送らなければならない|
s|must fix devices used at the counter|must send the password in a second mail|
