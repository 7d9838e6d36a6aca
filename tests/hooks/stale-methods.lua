kitei.on("model", "外したものに何でも頼む", function(model)
  local person = model.people[1]
  local post = person.post
  person:remove()
  for _, x in ipairs({ person, post }) do
    for _, ask in ipairs({
      function() return x.id end, function() return x.tag end, function() return x.at end, function() return x[1] end,
      function() return #x end, function() return tostring(x) end, function() return ipairs(x) end, function() return pairs(x) end,
      function() return x:text() end, function() return x:parent() end, function() return x:children() end, function() return x:find("post") end,
      function() return x:words("roles") end, function() return x:has("roles", "worker") end, function() return x:section("x") end,
      function() x.ja = "x" end, function() x:add("post") end, function() x:add_before("post") end, function() x:add_after("post") end,
      function() x:add_text("x") end, function() x:set_text("x") end, function() x:remove() end, function() x:add_paragraph("x") end,
      function() x:add_rule("own-a", {}) end, function() x:add_row({}) end, function() x:add_document("own-a", {}) end,
      function() return string.format("%s", x) end, function() print(x) end,
    }) do
      local good, why = pcall(ask)
      assert(not good and why:find("K0642"), why)
    end
  end
  print("すべて断られた")
end)
