s/group id="shop"/group id="Shop_1"/
