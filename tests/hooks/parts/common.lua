local common = {}

function common.double(n)
  return n * 2
end

function common.first(list)
  return list[1].id
end

return common
