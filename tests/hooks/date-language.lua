kitei.date("2026-04-01", "era", "jp")
