-- A jump into a block.
goto inside
do
  ::inside::
end
