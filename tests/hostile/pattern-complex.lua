-- CVE-2022-36021, CVE-2024-31228: a pattern as long as its text.
local s = ("a"):rep(100000)
s:match(("a?"):rep(100000) .. s)
