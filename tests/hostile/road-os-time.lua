-- Two builds would differ.
kitei.warn("" .. os.time())
