kitei.warn（"注意"）
