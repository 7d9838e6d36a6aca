1a\
<!DOCTYPE company [<!ENTITY a "浜"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
s/ja="浜 一"/ja="\&b;"/
