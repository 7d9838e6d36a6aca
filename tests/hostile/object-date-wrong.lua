-- A day that does not exist.
kitei.fail(kitei.date("2026-02-30", "era", "ja"))
