s/(<rule id="own-counter".*)>/\1 when="paper-takeout">/
