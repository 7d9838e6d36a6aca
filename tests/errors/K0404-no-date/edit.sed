/<(drop|change|replace|note|handle|add)/s/ date="2026-03-20"//
