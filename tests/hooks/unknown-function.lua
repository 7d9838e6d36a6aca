kitei.cehck("own-a")
