function string.trim(s)
  return s
end
