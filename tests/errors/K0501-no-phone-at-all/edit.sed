s/ phone="[^"]*"//
