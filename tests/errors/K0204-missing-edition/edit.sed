/<edition/d
