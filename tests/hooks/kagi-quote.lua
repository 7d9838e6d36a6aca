kitei.warn("「中」は自由", 「外」)
