s/<person id="oki"/<person/
