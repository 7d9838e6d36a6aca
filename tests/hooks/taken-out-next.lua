if next({}) == nil then end
