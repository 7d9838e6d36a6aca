s|(parameter="screen-lock" value=")5|\160|
s|<settings>|&<set parameter="drill-times" value="0"/>|
