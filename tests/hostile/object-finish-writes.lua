-- Nothing is changed any more at the end.
kitei.on("finish", "一覧を変える", function(outputs) outputs[1].path = "../reached" end)
