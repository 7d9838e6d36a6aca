# A link to a file whose lines would stand in the message.
echo 'kitei.include("parts.lua")' >hooks.lua
ln -s /etc/passwd parts.lua
