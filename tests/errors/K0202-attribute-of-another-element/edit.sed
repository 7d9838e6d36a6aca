s/(<group id="shop")/\1 phone="03-0000-0000"/
