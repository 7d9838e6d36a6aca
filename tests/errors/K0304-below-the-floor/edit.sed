s|(parameter="screen-lock" value=")5|\115|
