s/kishi@hamabe.example/kishi@hamabe/
