-- A place that is another.
error("hooks.lua:999999: not there", 0)
