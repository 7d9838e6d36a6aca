s/kishi@/kishi＠/
