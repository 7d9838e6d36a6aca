s|<settings>|&<set parameter="worker" value="在宅勤務者"/>|
