s|</ask>|&<source clauses="telework4:W12.9 telework9:W12 pmark:PM3.4"/>|
