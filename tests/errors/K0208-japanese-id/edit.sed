s/asset id="members"/asset id="会員"/
