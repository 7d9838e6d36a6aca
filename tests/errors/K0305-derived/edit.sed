s|<settings>|&<set parameter="p-mark" value="yes"/><set parameter="cloud" value="yes"/>|
