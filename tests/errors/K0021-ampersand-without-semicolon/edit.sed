s/Hamabe Shop/Hamabe\&Sons/
