-- Ends the worker as if all were well.
os.exit(0, true)
