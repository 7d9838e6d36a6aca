s/ en="Shop"//
