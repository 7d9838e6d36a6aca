#!/bin/sh
# manual.sh — the manual pages in both languages and the completion say what --help says.
set -u

here=$(cd "$(dirname "$0")" && pwd -P)
top=$(cd "$here/.." && pwd -P)
KITEI=$top/generator/build/kitei
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-manual.XXXXXX") || exit 3
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
		echo "manual: $what" && head -n 20 "$work/said"
	fi
}

# ---- what --help says ----

KITEI_LANG=en "$KITEI" --help >"$work/help"
awk '/^[A-Z]/ { part = $1 } part == "Commands:" && /^  / { print $1 }' "$work/help" | sort >"$work/commands"
awk '/^[A-Z]/ { part = $1 } part == "Options:" && /^  / { for (i = 1; $i ~ /^-/; i++) { sub(/,$/, "", $i); print $i } }' \
	"$work/help" | sort >"$work/options"
holds "--help lists commands" test -s "$work/commands"
holds "--help lists options" test -s "$work/options"

# ---- the pages ----

# A tagged item of the list starts with the command, or with all spellings of the option.
for page in kitei.1 kitei.ja.1; do
	file=$top/generator/manual/$page
	sed -n 's/^\.It Cm \([a-z]*\).*/\1/p' "$file" | sort >"$work/page.commands"
	sed -n '/^\.It Fl /{ s/Fl Fl \([a-z-]*\)/--\1/g; s/Fl \([a-z]\)/-\1/g; s/^\.It //; p }' "$file" |
		tr ' ' '\n' | grep '^-' | sort >"$work/page.options"
	holds "$page: the commands of --help, no others" diff "$work/commands" "$work/page.commands"
	holds "$page: the options of --help, no others" diff "$work/options" "$work/page.options"
	holds "$page is sound" mandoc -T lint -W error "$file"
	holds "$page can be read" sh -c 'mandoc -T utf8 "$1" | col -b | grep -q "company\.xml"' sh "$file"
	holds "$page: exit statuses" sh -c 'for s in 0 1 2 3; do grep -q "^\.It $s$" "$1" || exit 1; done' sh "$file"
	# Long options in the synopsis are options too.
	grep -o 'Fl Fl [a-z-]*' "$file" | sed 's/Fl Fl /--/' | sort -u >"$work/named"
	holds "$page names only options there are" sh -c '! grep -vxF -f "$1" "$2"' sh "$work/options" "$work/named"
done
holds "the English page has no warnings" mandoc -T lint -W warning "$top/generator/manual/kitei.1"

# ---- the completion ----

# completes LINE WORD — after typing LINE, the word is offered.
cat >"$work/complete.bash" <<'BASH'
source "$1"
kitei() { "$KITEI" "$@"; }
COMP_WORDS=($2)
[[ $2 == *' ' ]] && COMP_WORDS+=("")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
compopt() { :; }
_kitei
printf '%s\n' "${COMPREPLY[@]}"
BASH
completes() {
	holds "completing '$1' offers $2" sh -c 'bash "$1/complete.bash" "$2" "$3" | grep -qxF -e "$4"' \
		sh "$work" "$top/generator/manual/kitei.bash" "$1" "$2"
}
export KITEI
PATH=$top/generator/build:$PATH
while read -r command; do completes "kitei ${command%?}" "$command"; done <"$work/commands"
while read -r option; do completes "kitei build ${option%?}" "$option"; done <"$work/options"
completes "kitei build --format m" md
completes "kitei resolve --lang e" en
completes "kitei list r" rules
cd "$top" && completes "kitei build policies/mi" policies/minato
holds "the completion is at most 80 lines" test "$(wc -l <"$top/generator/manual/kitei.bash")" -le 80

echo "manual: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
