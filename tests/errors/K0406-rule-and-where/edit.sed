s|<drop (.*)</drop>|<drop \1<where tags="lending"/></drop>|
