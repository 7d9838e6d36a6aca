print = nil
