s/hours="always"/hours="allways"/
s/languages="ja en"/languages="ja zh"/
s/answer="no"/answer="never"/
s/outside="yes"/outside="true"/
