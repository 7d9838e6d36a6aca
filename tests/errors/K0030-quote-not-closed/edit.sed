s/id="hama"/id="hama/
