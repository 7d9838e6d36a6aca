-- Refuses without end.
while true do pcall(kitei.fail, "again") end
