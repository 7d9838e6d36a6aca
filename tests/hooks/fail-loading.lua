pcall(kitei.fail, "読み込めません")
