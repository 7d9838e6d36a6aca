s/staff="6"/staff="six"/
s/hours="always"/hours="allways"/
s/ kind="file-server"//
s/year-starts=/year-begins=/
s/<plan year="2026">/<plans year="2026">/
s|</plan>|</plans>|
s/review="2027-03-31"/review="2027-02-31"/
s/group id="shop"/group id="Shop"/
s|<training cases="bag-on-the-train"/>|&&|
s/03-0000-0103/0３-0000-0103/
