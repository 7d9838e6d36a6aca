s/year-starts="4"/& logo="logo.jpg"/
