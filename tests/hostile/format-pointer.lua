-- Addresses differ from run to run.
kitei.warn(("%p"):format({}))
