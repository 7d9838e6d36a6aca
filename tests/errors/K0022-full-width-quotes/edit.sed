s/id="shop"/id=＂shop＂/
