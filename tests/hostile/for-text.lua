-- A text as the end.
for i = 1, "ten" do end
