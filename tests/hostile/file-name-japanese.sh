# A file name of 250 bytes.
mkdir hooks
name=$(printf 'とても長い名前の追加処理%.0s' 1 2 3 4 5 6 7 | head -c 246)
printf 'local x = 1\nerror("長い名前")\n' >"hooks/$name.lua"
