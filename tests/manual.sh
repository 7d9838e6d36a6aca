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

# ---- the pages ----

# helped LANGUAGE PROGRAM — the options of --help, all spellings.
helped() {
	KITEI_LANG=$1 "$2" --help | awk '/^  -/ { for (i = 1; $i ~ /^-/; i++) { sub(/,$/, "", $i); print $i } }' | sort
}

# Warnings, but not of the headings of a Japanese page: mandoc knows the English ones only.
no_warnings() {
	! mandoc -T lint -W warning "$1" | grep -v -e 'first section is not "NAME"' -e 'description line outside NAME section'
}

# same_statuses PAGE — as the last line of --help has them.
same_statuses() {
	sed -n 's/^\.It \([0-9]\)$/\1/p' "$1" >"$work/statuses" && [ -s "$work/statuses" ] &&
		sed -n 's/^Exit status: //p' "$work/help" | grep -oE '(^| )[0-9] ' | tr -d ' ' | diff - "$work/statuses"
}

# A tagged item of the list starts with the command, or with all spellings of the option.
for program in kitei kitei-pdf kitei-office; do
	run=$top/generator/deliver/$program
	[ "$program" != kitei ] || run=$KITEI
	KITEI_LANG=en "$run" --help >"$work/help"
	helped en "$run" >"$work/options"
	helped ja "$run" >"$work/options.ja"
	holds "$program --help lists options" test -s "$work/options"
	holds "$program --help lists the same in both languages" diff "$work/options" "$work/options.ja"
	for page in "$program.1" "$program.ja.1"; do
		file=$top/generator/manual/$page
		sed -n '/^\.It Fl /{ s/Fl Fl \([a-z-]*\)/--\1/g; s/Fl \([a-z]\)/-\1/g; s/^\.It //; p }' "$file" |
			tr ' ' '\n' | grep '^-' | sort >"$work/page.options"
		holds "$page: the options of --help, no others" diff "$work/options" "$work/page.options"
		holds "$page has no warnings" no_warnings "$file"
		holds "$page can be read" sh -c 'mandoc -T utf8 "$1" | col -b | grep -qE "company\.xml|out/minato"' sh "$file"
		holds "$page: exit statuses" same_statuses "$file"
		# Options in synopsis and text are options too.
		grep -oE 'Fl (Fl )?[a-z-]+' "$file" | sed 's/Fl Fl /--/; s/Fl /-/' | sort -u >"$work/named"
		holds "$page names only options there are" sh -c '! grep -vxF -f "$1" "$2"' sh "$work/options" "$work/named"
		for other in kitei kitei-pdf kitei-office; do
			[ "$other" = "$program" ] || holds "$page: see also $other" grep -qxE "\.Xr $other 1( ,)?" "$file"
		done
	done
	cp "$work/options" "$work/options.$program"
done

KITEI_LANG=en "$KITEI" --help | awk '/^[A-Z]/ { part = $1 } part == "Commands:" && /^  / { print $1 }' | sort >"$work/commands"
holds "--help lists commands" test -s "$work/commands"
for page in kitei.1 kitei.ja.1; do
	sed -n 's/^\.It Cm \([a-z]*\).*/\1/p' "$top/generator/manual/$page" | sort >"$work/page.commands"
	holds "$page: the commands of --help, no others" diff "$work/commands" "$work/page.commands"
done

# ---- the scripts ----

# taken SCRIPT — the options it has a case for.
taken() {
	grep -oE '^[[:space:]]*-[a-z|[:space:]-]+\)' "$1" | tr -d '\t )' | tr '|' '\n' | sort -u
}

# read_by SCRIPT — the variables it looks at.
read_by() {
	grep -ohE '\$\{?[A-Z][A-Z_]+' "$1" "$top/generator/deliver/words.sh" | tr -d '${' | grep -vx PWD | sort -u
}

for program in kitei-pdf kitei-office; do
	script=$top/generator/deliver/$program
	taken "$script" >"$work/taken"
	holds "$program --help: the options it takes, no others" diff "$work/taken" "$work/options.$program"
	read_by "$script" >"$work/read"
	KITEI_LANG=en "$script" --help | sed -n 's/…/ .../; s/^Usage: //p' >"$work/usage"
	for page in "$program.1" "$program.ja.1"; do
		file=$top/generator/manual/$page
		sed -n 's/^\.It Ev //p' "$file" | tr -d ' ' | tr ',' '\n' | sort >"$work/page.read"
		holds "$page: the variables it looks at, no others" diff "$work/read" "$work/page.read"
		mandoc -T utf8 "$file" | col -b | sed -n "s/^     \($program [A-Z[].*\)/\1/p" | head -n 1 >"$work/page.usage"
		holds "$page: the synopsis" diff "$work/usage" "$work/page.usage"
	done
done
for page in kitei-pdf.1 kitei-pdf.ja.1; do
	for browser in $(sed -n 's/.*for browser in "${KITEI_BROWSER-}" \(.*\); do/\1/p' "$top/generator/deliver/kitei-pdf"); do
		holds "$page: $browser" grep -qE "^\.Cm (.* )?$browser( |\$)" "$top/generator/manual/$page"
	done
done

# ---- the completion ----

# completes LINE WORD — after typing LINE, the word is offered.
cat >"$work/complete.bash" <<'BASH'
source "$1"
kitei() { "$KITEI" "$@"; }
COMP_WORDS=($2)
[[ $2 == *' ' ]] && COMP_WORDS+=("")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
compopt() { :; }
program=${COMP_WORDS[0]}
function=$(complete -p "$program" | sed 's/.* -F \([^ ]*\) .*/\1/')
"$function" "$program" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
printf '%s\n' "${COMPREPLY[@]}"
BASH
completes() {
	holds "completing '$1' offers $2" sh -c 'bash "$1/complete.bash" "$2" "$3" | grep -qxF -e "$4"' \
		sh "$work" "$top/generator/manual/kitei.bash" "$1" "$2"
}
export KITEI
PATH=$top/generator/build:$top/generator/deliver:$PATH
while read -r command; do completes "kitei ${command%?}" "$command"; done <"$work/commands"
while read -r option; do completes "kitei build ${option%?}" "$option"; done <"$work/options.kitei"
completes "kitei build --format m" md
completes "kitei resolve --lang e" en
completes "kitei list r" rules
cd "$top" && completes "kitei build policies/mi" policies/minato
for program in kitei-pdf kitei-office; do
	while read -r option; do completes "$program ${option%?}" "$option"; done <"$work/options.$program"
	completes "$program pol" policies
done
completes "kitei-pdf -o tests/br" tests/browser
completes "kitei-office READ" README.md
echo '<p>' >"$work/page.html"
completes "kitei-office $work/pa" "$work/page.html"
holds "kitei-pdf takes no pages" sh -c '! bash "$1/complete.bash" "$2" "kitei-pdf READ" | grep .' sh "$work" "$top/generator/manual/kitei.bash"
holds "a pattern is not completed" sh -c '! bash "$1/complete.bash" "$2" "kitei-pdf -n pol" | grep .' sh "$work" "$top/generator/manual/kitei.bash"
holds "the completion is at most 80 lines" test "$(wc -l <"$top/generator/manual/kitei.bash")" -le 80

echo "manual: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
