kitei.date(20260401, "era", "ja")
