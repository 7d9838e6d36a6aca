s/review="2027-03-31"/review="2027-3-31"/
s|enacted="2026-03-20"|enacted="2026/03/20"|
s/effective="2026-04-01"/effective="令和8年4月1日"/
