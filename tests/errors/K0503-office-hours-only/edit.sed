s/hours="(night|always)"/hours="office"/
