-- A long reason.
kitei.fail(("理由"):rep(5000000))
