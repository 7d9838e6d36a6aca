s/(<change rule=)"monthly-notice"/\1"device-return"/
