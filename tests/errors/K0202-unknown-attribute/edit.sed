s/year-starts="4"/year-start="4"/
