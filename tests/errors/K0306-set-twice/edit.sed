s|<settings>|&<set parameter="screen-lock" value="3"/>|
