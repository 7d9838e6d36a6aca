s/rule id="own-counter"/rule id="counter"/
