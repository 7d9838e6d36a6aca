s|<set parameter="screen-lock" value="5"/>|&<set parameter="private-phone-mfa" value="yes"/>|
s|<tailoring>|&<drop rule="mfa-own-phone" approved-by="hama" date="2026-03-20" review-by="2027-03-31"><reason ja="同意は口頭で得るため" en="Consent is given orally"/></drop>|
