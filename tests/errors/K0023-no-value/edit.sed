s/outside="yes"/outside/
