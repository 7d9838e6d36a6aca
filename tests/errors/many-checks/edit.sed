# policy faults come in the second run, all of them
s/ phone="[^"]*"//
s/roles="auditor"/roles="worker"/
s/effective="2026-04-01"/effective="2026-01-01"/
s/review="2027-03-31"/review="2026-05-31"/
s|店頭で使う端末を台に固定しなければならない|パスワードを毎月変更しなければならない|
s|must fix devices used at the counter|must change the password every month|
