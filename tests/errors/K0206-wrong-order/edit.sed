# short before why
/<why>/{h;d}
/<short>/G
