s/languages="ja en"/& layers="coast"/
s|<training cases="|&coast-case |
s|<plan year="2026">|&<event activity="coast-far-round" month="5" person="kishi"/>|
