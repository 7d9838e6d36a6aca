#!/bin/sh
# luareadme.sh — lua/README.md tells the truth: its hooks run on both samples, its mistakes are told
# as it says, and it names all functions, methods and examples in both languages.
set -u

top=$(cd "$(dirname "$0")/.." && pwd -P)
KITEI=${KITEI:-$top/generator/build/kitei}
page=$top/lua/README.md
library=$top/lua/library/kitei.lua
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-luareadme.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
passed=0 failed=0

# holds WHAT COMMAND…
holds() {
	what=$1
	shift
	if "$@" >"$work/said" 2>&1; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "luareadme: $what" && head -n 20 "$work/said"
	fi
}

# The page in its two halves, the lua blocks of each as files, and the rows "snippet, message".
awk -v out="$work" '/^# Hooks$/ { half = "en" } { print >(out "/" (half ? half : "ja") ".md") }' "$page"
for language in ja en; do
	mkdir "$work/$language"
	awk -v out="$work/$language" '
		/^```lua$/ { name = sprintf("%s/block-%02d.lua", out, ++number); next }
		/^```/ { name = ""; next }
		name { print >name }' "$work/$language.md"
	sed -n 's/^| `\(.*\)` | \(K[0-9]*: .*\) |$/\1	\2/p' "$work/$language.md" >"$work/$language.mistakes"
	sed -n '/^```text$/,/^```$/{/^```/!p;}' "$work/$language.md" >"$work/$language.full"
done

cp -R "$top/policies" "$work/policies"

# build LANGUAGE CLIENT [OPTION…] — messages into $work/messages, without the line that counts files.
build() {
	language=$1 client=$2
	shift 2
	(cd "$work" && KITEI_LANG=$language "$KITEI" build "policies/$client" -o out "$@") >"$work/all" 2>&1
	status=$?
	grep -vE '^[a-z]+: [0-9]+' "$work/all" >"$work/messages"
	return "$status"
}

without_hooks() {
	rm -rf "$work/policies/$1/hooks" "$work/policies/$1/hooks.lua"
}

# ---- the first example: a line on the card, then one too many ----

# first_example LANGUAGE CLIENT LINE
first_example() {
	hook=$work/policies/$2/hooks.lua card=$work/out/$2/$1/cards
	cp "$work/$1/block-01.lua" "$hook"
	holds "$1: the first example has three lines" [ "$(wc -l <"$hook")" -eq 3 ]
	holds "$1: the first example builds" build "$1" "$2"
	holds "$1: its line is on the card" grep -qF "$3" "$card-single.html"
	holds "$1: above the last" sh -c "tail -n 20 '$card.md' | grep -A 1 -F '$3' | grep -qE '第1版|Ed\. 1'"
	cp "$card.md" "$work/card.before"
	sed -i 's/\(document:add_line(.*)\) end$/\1 \1 end/' "$hook"
	build "$1" "$2"
	holds "$1: with the message of the page" grep -qxF -f "$work/$1.full" "$work/messages"
	holds "$1: and the card stays" cmp "$work/card.before" "$card.md"
	without_hooks "$2"
}

first_example ja minato '建物に入れないとき　守衛室 内線9'
first_example en kazaguruma 'Locked out: guard, extension 9'

# ---- all examples of a half together ----

for client in minato kazaguruma; do
	holds "$client without hooks" build ja "$client"
	cp "$work/messages" "$work/$client.plain"
	for half in ja en; do
		mkdir "$work/policies/$client/hooks"
		cp "$work/$half"/block-*.lua "$work/policies/$client/hooks"
		# One half adds a line where the other sample has no room for it.
		[ "$half $client" != "en minato" ] || rm "$work/policies/$client/hooks/block-01.lua"
		holds "$half, $client: the examples build" build ja "$client"
		holds "$half, $client: without a further message" diff "$work/$client.plain" "$work/messages"
		for block in "$work/policies/$client/hooks"/block-*.lua; do
			description=$(sed -n 's/^kitei\.on("[a-z]*", "\([^"]*\)".*/\1/p' "$block")
			holds "$half, $client: the start page lists: $description" grep -qF -- "$description" "$work/out/$client/ja/index.md"
		done
		without_hooks "$client"
	done
done
for half in ja en; do
	holds "$half: at least five examples" [ "$(ls "$work/$half" | wc -l)" -ge 5 ]
	if command -v luacheck >/dev/null 2>&1; then
		holds "$half: luacheck" luacheck -q --formatter plain --config "$top/.luacheckrc" "$work/$half"
	fi
done

# ---- the mistakes ----

for language in ja en; do
	level=$([ "$language" = ja ] && echo エラー || echo error)
	holds "$language: ten mistakes and the limits" [ "$(wc -l <"$work/$language.mistakes")" -ge 14 ]
	while IFS='	' read -r snippet message; do
		case $snippet in
		kitei.*) printf '%s\n' "$snippet" ;;
		*) printf 'kitei.on("model", "…", function(model)\n  %s\nend)\n' "$snippet" ;;
		esac >"$work/policies/minato/hooks.lua"
		build "$language" minato </dev/null
		holds "$language: $snippet ends with 1" [ "$status" -eq 1 ]
		sed -n "s/^policies\/minato\/hooks\.lua:[0-9]*: $level //p" "$work/messages" >"$work/found"
		holds "$language: $message" grep -qxF -- "$message" "$work/found"
	done <"$work/$language.mistakes"
done
without_hooks minato

# ---- all names, in both halves and in the declarations for editors ----

# The names of a list of functions in C: { "find", object_find },
names_in() {
	sed -n 's/^\t*{ "\([a-z_]*\)", [a-z_]* },$/\1/p' "$@"
}

names_in "$top/generator/hooks/hooks_kitei.c" >"$work/functions"
echo include >>"$work/functions"
grep -l '^const luaL_Reg object_' "$top"/generator/hooks/*.c | while read -r file; do
	sed -n '/^const luaL_Reg object_/,/^};/p' "$file"
done | names_in >"$work/methods"
sed -n '/^} shortcuts\[\]/,/^};/s/^\t{ "\([a-z]*\)",.*/\1/p' "$top/generator/hooks/hooks_objects.c" >"$work/shortcuts"

for half in ja en; do
	for function in $(cat "$work/functions"); do
		holds "$half: kitei.$function" grep -qF "kitei.$function(" "$work/$half.md"
	done
	for method in $(cat "$work/methods"); do
		holds "$half: the method $method" grep -qE "[:\`]$method[(\`]" "$work/$half.md"
	done
	for shortcut in $(cat "$work/shortcuts"); do
		holds "$half: model.$shortcut" grep -qE "[\` ]$shortcut[\` ]" "$work/$half.md"
	done
	for example in "$top"/lua/examples/*.lua; do
		holds "$half: $(basename "$example")" grep -qF "\`$(basename "$example")\`" "$work/$half.md"
	done
	grep -E '^(\||#|```lua)' "$work/$half.md" | cut -c1-2 >"$work/$half.shape"
done
holds "both halves have the same headings, tables and examples" cmp "$work/ja.shape" "$work/en.shape"

for function in $(cat "$work/functions"); do
	holds "$library: kitei.$function" grep -qE "^function kitei\.$function\(" "$library"
	holds ".luacheckrc: kitei.$function" grep -qE "kitei = .*[\" ]$function[\" ]" "$top/.luacheckrc"
done
for method in $(cat "$work/methods"); do
	holds "$library: the method $method" grep -qE "^function [a-z]+:$method\(" "$library"
done
for name in $(sed -n 's/^FIELDS("[a-z]*", "[a-z-]*", "\([^"]*\)".*/\1/p' "$top/generator/hooks/hooks_fields.def" | tr ' -' '\n_' | sort -u); do
	holds "$library: the attribute $name" grep -qE "^---@field $name " "$library"
done

echo "luareadme: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
