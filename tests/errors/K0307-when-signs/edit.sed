s/(<rule id="own-counter".*)>/\1 when="paper-takeout==yes and screen-lock\&lt;5">/
