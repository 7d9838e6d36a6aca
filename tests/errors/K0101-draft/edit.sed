s/person="kishi" hours/person="kisi" hours/
