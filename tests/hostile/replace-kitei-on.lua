-- Hooks of others would be registered by us.
kitei.on = print
