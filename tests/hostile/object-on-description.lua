-- A description with what a terminal obeys.
kitei.on("model", "\27[2J\u{202E}説明\n二行目", function() error("x") end)
