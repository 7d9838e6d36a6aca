# the person has no end any more
s|(id="oki".*)/>|\1>|
