s/person id="oki"/person id="hama"/
