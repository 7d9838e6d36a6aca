s|<plan year="2026">|<schedule/>&|
