-- 「コメント」は自由
kitei.warn(“注意”)
