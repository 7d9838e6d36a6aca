#!/bin/sh
# cases.sh [--accept] [CASE…] — clients with what they must become.
#
# A case is a folder cases/NAME/:
#   client/           the client
#   beside/           what stands beside it: layers
#   expect/ja/FILE    the whole file as it must come out; FILE.xml is the tree (--format tree)
#   expect/model.xml  the resolved model; expect/ja/model.xml in one language, as stylesheets get it, indented
#   expect/ja/FILE.has  lines the file must have, in this order; a line that starts with ! it must not
#                     have, wherever
# Lines of what kitei ships move with every text that is put into it: in a whole tree they are N.
# That an expected file is there switches its test on.  --accept writes the whole files anew (not .has).
# KITEI names another program to test.
set -u

here=$(cd "$(dirname "$0")" && pwd -P)
KITEI=${KITEI:-$here/../generator/build/kitei}
KITEI=$(cd "$(dirname "$KITEI")" && pwd -P)/$(basename "$KITEI")
[ -x "$KITEI" ] || { echo "cases: $KITEI is not built"; exit 3; }
accept=no
[ "${1-}" = --accept ] && accept=yes && shift
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-cases.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
unset SOURCE_DATE_EPOCH
KITEI_LANG=en
export KITEI_LANG

passed=0 failed=0
judge() { # WHAT GOOD
	if [ "$2" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "cases/$1"
		head -n 40 "$work/said"
	fi
}

models() {
	"$KITEI" resolve client --date 2026-06-01 >trees/client/model.xml || return 1
	for folder in trees/client/*/; do
		language=$(basename "$folder")
		"$KITEI" resolve client --lang "$language" --date 2026-06-01 >"$language.xml" &&
			xmllint --format "$language.xml" >"$folder/model.xml" || return 1
	done
}

trees() {
	"$KITEI" build client --date 2026-06-01 --format tree -o trees
}

# expects CASE NAMES — an expected file of such a name is there.
expects() {
	[ -n "$(find "$here/cases/$1/expect" -name "$2")" ]
}

build() { # CASE: into out/ (documents) and, if it expects any, trees/ (trees, models)
	rm -rf "${work:?}/place" && mkdir "$work/place" && cp -R "$here/cases/$1/client" "$work/place/client"
	[ ! -d "$here/cases/$1/beside" ] || cp -R "$here/cases/$1/beside/." "$work/place"
	(cd "$work/place" && "$KITEI" build client --date 2026-06-01 && { ! expects "$1" '*.xml*' || trees; } &&
		{ ! expects "$1" 'model.xml*' || models; }) >"$work/said" 2>&1
}

has_lines() { # EXPECTED GOT
	awk '
		NR == FNR && /^!/ { never[substr($0, 2)]; next }
		NR == FNR { if ($0 != "") wanted[++count] = $0; next }
		{ for (line in never) if (index($0, line)) { print "there is: " $0; bad = 1 } }
		next_one < count && index($0, wanted[next_one + 1]) { next_one++ }
		END {
			if (next_one < count) { print "missing, or not in this order: " wanted[next_one + 1]; bad = 1 }
			exit bad
		}' "$1" "$2"
}

# check CASE FILE — one expected file.
check() {
	expected=$here/cases/$1/expect/$2
	case $2 in
	*.has)
		file=${2%.has}
		[ "${file%.xml}" = "$file" ] && got=$work/place/out/client/$file || got=$work/place/trees/client/$file
		has_lines "$expected" "$got" >"$work/said" 2>&1
		;;
	*)
		got=$work/place/out/client/$2
		if [ "${2%.xml}" != "$2" ]; then
			got=$work/tree
			sed -E 's#at="((templates|policies/base)/[a-z/.-]+):[0-9]+"#at="\1:N"#g' "$work/place/trees/client/$2" >"$got"
		fi
		[ "$accept" = no ] || cp "$got" "$expected"
		diff -u "$expected" "$got" >"$work/said" 2>&1
		;;
	esac
	judge "$1/expect/$2" $?
}

[ $# -gt 0 ] || set -- $(cd "$here/cases" && echo *)
for name; do
	build "$name"
	judge "$name: kitei build" $?
	for path in $(cd "$here/cases/$name/expect" && find . -type f | sed 's|^\./||' | sort); do
		check "$name" "$path"
	done
done
echo "cases: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
