kitei.on("model", "浜のスライドだけにする", function(model)
  for _, slide in ipairs(model.slides) do
    if not slide.id:find("^coast") then
      slide:remove()
    end
  end
end)
