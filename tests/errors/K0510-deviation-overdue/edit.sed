s/review-by="2027-03-31"/review-by="2026-05-31"/
