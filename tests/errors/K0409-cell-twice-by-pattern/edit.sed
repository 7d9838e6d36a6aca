s|<handle (.*</handle>)|<handle patterns="take-home cloud-apps" \1\n<handle patterns="take-home" \1|
