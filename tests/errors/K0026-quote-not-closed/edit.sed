s/en="Shared server"/en="Shared server/
