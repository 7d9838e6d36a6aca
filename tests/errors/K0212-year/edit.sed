s/plan year="2026"/plan year="令和8年"/
