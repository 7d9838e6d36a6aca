# the contact stands among the people
s|<person id="oki"|<contact person="hama" hours="night"/>&|
