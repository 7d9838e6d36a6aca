# A chain of 300 files.
echo 'kitei.include("p/1.lua")' >hooks.lua
mkdir p
i=1
while [ "$i" -le 300 ]; do
	echo "kitei.include(\"p/$((i + 1)).lua\")" >"p/$i.lua"
	i=$((i + 1))
done
echo 'error("end of the chain")' >p/301.lua
