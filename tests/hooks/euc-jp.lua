-- 夜間
kitei.warn("表示")
