#!/bin/sh
# errors.sh [--accept] [CASE…] — every mistake is told: the right line, the right words, nothing written.
#
# errors/good/ is a client without a fault.  A case is a folder errors/CODE-word/:
#   edit.sed   what is changed in good/company.xml (sed -E), or
#   client/    files put over the client's
#   beside/    files put beside the client: layers, other clients
#   run        what is typed, when it is not `kitei build client`
#   expected   exit status, the messages in Japanese, --, the messages in English
# --accept writes expected anew.  KITEI names another program to test.
set -u

here=$(cd "$(dirname "$0")" && pwd -P)
KITEI=${KITEI:-$here/../generator/build/kitei}
KITEI=$(cd "$(dirname "$KITEI")" && pwd -P)/$(basename "$KITEI")
[ -x "$KITEI" ] || { echo "errors: $KITEI is not built"; exit 3; }
data=$(cd "$(dirname "$KITEI")/../.." && pwd -P)
export KITEI
unset SOURCE_DATE_EPOCH KITEI_LANG

accept=no
[ "${1-}" = --accept ] && accept=yes && shift
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-errors.XXXXXX") || exit 3
trap 'chmod -R u+w "$work" && rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM

# Lays the case out in the folder $1/$2, where the client is client/.
lay_out() {
	mkdir -p "$1" && cp -R "$here/errors/good" "$1/client" || exit 3
	[ ! -f "$2/edit.sed" ] || LC_ALL=C sed -E -f "$2/edit.sed" "$here/errors/good/company.xml" >"$1/client/company.xml"
	[ ! -d "$2/client" ] || cp -R "$2/client/." "$1/client"
	[ ! -d "$2/beside" ] || cp -R "$2/beside/." "$1"
}

# Runs the case in one language; prints the exit status, then the messages with relative paths.
messages() {
	place=$work/$1
	lay_out "$place" "$2"
	if [ -f "$2/run" ]; then
		(cd "$place" && KITEI_LANG=$1 sh "$2/run" >/dev/null 2>"$place.messages" </dev/null)
	else
		(cd "$place" && KITEI_LANG=$1 "$KITEI" build client $narrowed --date 2026-06-01 >/dev/null 2>"$place.messages")
	fi
	status=$?
	echo "$status"
	# Lines of the standing text move with every sentence put into it: that there is one is enough.
	sed -E -e "s|$place/||g" -e "s|$data/||g" -e 's#(policies/base/[a-z/.-]+):[1-9][0-9]*#\1:N#g' "$place.messages"
	[ "$status" -eq 0 ] || [ -f "$2/run" ] || [ ! -e "$place/out/client" ] || echo "out/client was written"
}

passed=0 failed=0
judge() {
	if [ "$2" = good ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "errors/$1: $3"
	fi
}

# Under sanitizers one language and one format are enough: the other is taken as expected.  And of K05, which
# the checks in Lua tell of a client that is built from end to end, cases.sh and hooks.sh take care.
in_both=yes narrowed=
case $KITEI in
*-asan/kitei) in_both=no narrowed="--lang ja --format html -o out" ;;
esac

is_left_out() {
	case $in_both-$1 in
	no-*/K05*) return 0 ;;
	*/good) return 0 ;;
	esac
	return 1
}

run_case() {
	messages ja "$1" >"$work/ja.got" &
	if [ "$in_both" = yes ]; then
		messages en "$1" >"$work/en.got"
	else
		{ head -n 1 "$1/expected" && sed '1,/^--$/d' "$1/expected"; } >"$work/en.got"
	fi
	wait
	{
		cat "$work/ja.got"
		echo --
		sed 1d "$work/en.got"
	} >"$work/got"
	name=$(basename "$1")
	[ "$accept" = no ] || cp "$work/got" "$1/expected"
	if diff -u "$1/expected" "$work/got" >"$work/diff" 2>&1; then
		judge "$name" good
	else
		judge "$name" bad "the messages differ" && cat "$work/diff"
	fi
	# A case is named after the message it is for.
	case $name in
	K[0-9]*) grep -q " ${name%%-*}:" "$work/got" && judge "$name" good || judge "$name" bad "no ${name%%-*} among the messages" ;;
	esac
	[ "$(head -n 1 "$work/ja.got")" = "$(head -n 1 "$work/en.got")" ] || judge "$name" bad "the exit status differs by language"
	rm -rf "$work/ja" "$work/en"
}

table=$(find "$here/../generator" -name messages.def)
codes() {
	awk -F '[(,]' '/^MESSAGE\(/ { print $2 }' "$table"
}

# Every message has a case here or in tests/hooks, or a reason in unreachable.txt; and that list tells
# the truth.
check_codes() {
	cat "$here"/errors/K*/expected "$here"/hooks/*.err "$here"/hooks/*/*.err >"$work/all"
	for code in $(codes); do
		listed=no seen=no
		grep -q "^$code " "$here/errors/unreachable.txt" && listed=yes
		grep -q " $code:" "$work/all" && seen=yes
		case $listed$seen in
		nono) judge "$code" bad "no case shows this message" ;;
		yesyes) judge "$code" bad "listed in unreachable.txt, but a case shows it" ;;
		*) judge "$code" good ;;
		esac
	done
	for code in $(awk '/^K/ { print $1 }' "$here/errors/unreachable.txt"); do
		codes | grep -qx "$code" || judge "$code" bad "in unreachable.txt, but not in messages.def"
	done
}

if [ $# -gt 0 ]; then
	for name; do
		run_case "$here/errors/$name"
	done
else
	for folder in "$here"/errors/*/; do
		is_left_out "${folder%/}" || run_case "${folder%/}"
	done
	check_codes
fi
echo "errors: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
