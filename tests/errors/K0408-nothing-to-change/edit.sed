s/ roles="security-manager" approved/ approved/
s|<short><ja>パスワードは別に持つ</ja><en>Carry passwords apart</en></short>||
