s/groups="shop"/groups="shops office"/
s/group="shop"/group="shp"/
