s/<plan year/<my:plan year/
s|</plan>|</my:plan>|
