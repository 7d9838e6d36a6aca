-- No more collecting: memory grows.
collectgarbage("stop")
