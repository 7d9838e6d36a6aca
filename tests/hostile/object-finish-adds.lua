-- Nor added.
kitei.on("finish", "一覧に足す", function(outputs) outputs:add("file", { path = "../reached" }) end)
