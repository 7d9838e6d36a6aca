s/activity="drill"/activity="drills"/
