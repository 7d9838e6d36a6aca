-- Runs a command.
os.execute("touch /tmp/reached")
