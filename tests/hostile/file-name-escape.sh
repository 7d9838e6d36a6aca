# A file name with what a terminal obeys.
mkdir hooks
printf 'error("x")\n' >"$(printf 'hooks/a\033[2J\nb.lua')"
