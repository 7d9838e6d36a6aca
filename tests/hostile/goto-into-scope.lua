-- A jump over a local variable.
goto past
local x = 1
::past::
print(x)
