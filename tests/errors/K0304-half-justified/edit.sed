s|(parameter="screen-lock" value=")5"|\115" approved-by="hama"|
