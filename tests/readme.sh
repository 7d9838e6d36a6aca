#!/bin/sh
# readme.sh — README.md tells the truth: its commands run in a fresh copy of the tree, what it
# names is there, and it claims nothing that was not audited.
#
# A block of commands after the line <!-- tested --> runs; the blocks of one half of the page run
# one after the other in one shell, each half in a copy of its own.
set -u

top=$(cd "$(dirname "$0")/.." && pwd -P)
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-readme.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
page=$top/README.md
passed=0 failed=0

# holds WHAT COMMAND…
holds() {
	what=$1
	shift
	if "$@" >"$work/said" 2>&1; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "readme: $what" && tail -n 20 "$work/said"
	fi
}

fresh_copy() {
	mkdir "$1" && (cd "$top" && tar cf - --exclude=./.git --exclude=./generator/build --exclude=./generator/build-asan \
		--exclude=./tests/browser/node_modules --exclude='./out/*' .) | (cd "$1" && tar xf -)
}

# The tested blocks of a half, as one script that says where it is.
script_of() {
	awk -v wanted="$1" '
		/^# 使い方/ { half = 1 }
		/^<!-- tested -->/ { marked = 1; next }
		/^```/ && inside { inside = 0; next }
		/^```sh/ && marked { inside = 1; marked = 0; blocks++; next }
		inside && half == wanted { print }
	' "$page"
}

run_half() {
	fresh_copy "$work/$1"
	if [ "$2" = make ]; then
		holds "plain make in a fresh copy" make --no-print-directory -j2 -C "$work/$1"
	else
		cp -R "$work/$2/generator/build" "$work/$1/generator/build"
	fi
	script_of "$3" >"$work/$1.sh"
	# Each command counts; the PATH that one sets holds for the next.
	number=0 path=:
	while IFS= read -r line; do
		[ -n "$line" ] || continue
		number=$((number + 1))
		case $line in
		PATH=*) path=$line ;;
		esac
		holds "$1, command $number: $line" sh -c "cd '$work/$1' && $path && $line" </dev/null
	done <"$work/$1.sh"
	[ "$number" -gt 0 ] || holds "$1: no tested commands" false
}

has_line() {
	head -n "$1" "$page" | grep -qF -e "$2"
}

run_half english make 0
run_half japanese english 1

holds "make demo stands on the first screen" has_line 20 "make demo"
holds "make check stands on the first screen" has_line 20 "make check"
holds "so does the file to open" has_line 20 "out/minato/index.html"
holds "make demo can be made" make --no-print-directory -n -C "$top" demo
holds "make check can be made" make --no-print-directory -n -C "$top" check
holds "the sample is where the page says" test -s "$work/english/out/minato/index.html"
holds "the copied client too" test -s "$work/japanese/out/kaisha/ja/standards.html"
holds "the lock too" test -s "$work/japanese/policies/kaisha/kitei.lock"
holds "the schema too" test -s "$work/japanese/policies/kaisha/company.xsd"

# Links, and the targets of make that the page names.
for link in $(grep -o '](\([^)#]*\))' "$page" | sed 's/^](//; s/)$//' | grep -v '^[a-z]*:'); do
	holds "the link to $link" test -e "$top/$link"
done
for target in $(grep -o '`make [a-z]*`' "$page" | tr -d '`' | awk '{ print $2 }' | sort -u); do
	holds "make $target" grep -qE "^([a-z-]+ )*$target( [a-z-]+)*:" "$top/Makefile"
done
for option in $(grep -o -e '--[a-z][a-z-]*' "$page" | grep -vx -e '--install' -e '--version' | sort -u); do
	holds "the option $option" sh -c "KITEI_LANG=en '$work/english/generator/build/kitei' --help | grep -qE -e '$option( |\$)'"
done
for command in $(grep -oE '\bkitei (build|check|resolve|schema|upgrade|list|[a-z]+) (policies|CLIENT|settings)' "$page" |
	awk '{ print $2 }' | sort -u); do
	holds "kitei $command" sh -c "KITEI_LANG=en '$work/english/generator/build/kitei' --help | grep -q '^  $command '"
done
for claim in 準拠 適合 認証 対応済 "compliant" "certified" "conforms"; do
	holds "the page claims $claim" sh -c "! grep -qi '$claim' '$page'"
done

echo "readme: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
