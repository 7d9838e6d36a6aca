-- From the root.
kitei.include("/etc/passwd.lua")
