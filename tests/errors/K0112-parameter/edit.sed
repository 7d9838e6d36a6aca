s/parameter="screen-lock"/parameter="screenlock"/
