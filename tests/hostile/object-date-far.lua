-- A year of many digits.
kitei.fail(kitei.date("99999999999999999999-01-01", "western", "en"))
