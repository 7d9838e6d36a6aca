-- 端末管理台帳の「使う者」の次に「所属」の列を足します。列の幅は kitei が割り直します。
-- Adds a column for the department to the device register, after the holder; kitei shares out the widths anew.

kitei.on("model", "端末管理台帳に所属の列を足す", function(model)
  for _, ledger in ipairs(model:find("record", { id = "form-device-ledger" })) do
    for _, holder in ipairs(ledger:find("column", { ja = "使う者" })) do
      holder:add_after("column", { ja = "所属", en = "Department", size = "short" })
    end
  end
end)
