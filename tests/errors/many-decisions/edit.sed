# settings, tailoring and translations, all in one run
s/(parameter="screen-lock" value=")5/\199/
s/(parameter="customer" ja="会員") en="member"/\1/
s/(<drop.*) approved-by="hama"/\1/
s/(<change rule=)"monthly-notice"/\1"device-return"/
s/(<replace.*) date="2026-03-20"/\1/
s/tags="ledger"/tags="ledgers"/
s/rule id="own-counter"/rule id="counter" when="paper=maybe"/
s/<en>Anybody can enter the shop.<\/en>//
