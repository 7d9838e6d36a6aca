s/document id="standards"/document id="standard"/
