local function register()
  kitei.check("own-a", { ja = "あ", en = "a" }, "error", "model", function(x, report) end)
end
register()
register()
