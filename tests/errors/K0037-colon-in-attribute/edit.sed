s/ article=/ my:article=/
