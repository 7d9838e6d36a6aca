s|<people>|<people><xi:include href="people.xml"/>|
