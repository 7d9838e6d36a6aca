-- A name that no folder can hold.
kitei.include(("長"):rep(100000) .. ".lua")
