s|<tailoring>|&<drop rule="mfa-lending" approved-by="hama" date="2026-03-20" review-by="2027-03-31"><reason ja="貸す物がないため" en="There is nothing to lend"/></drop>|
