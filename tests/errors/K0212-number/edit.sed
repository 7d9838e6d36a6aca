s/staff="6"/staff="６人"/
s/staff="5"/staff="0"/
