# hooks is a file and no folder.
echo 'error("x")' >hooks
