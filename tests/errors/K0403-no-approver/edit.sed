/<(drop|change|replace|note|handle|add)/s/ approved-by="hama"//
