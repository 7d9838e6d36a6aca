s/ staff="5"//
