kitei.on("finish", "出力を見る", function(outputs)
  for _, file in ipairs(outputs) do
    print(file.path)
  end
  outputs[1].path = "x"
end)
