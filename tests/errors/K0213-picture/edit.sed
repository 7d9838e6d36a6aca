s/staff="6"/& logo="..\/logo.gif"/
