s|<people>|<people xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="people.xml"/>|
