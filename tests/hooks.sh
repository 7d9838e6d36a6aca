#!/bin/sh
# hooks.sh [--accept] [NAME…] — runs the hook files of tests/hooks that have an expected NAME.err
# (Japanese) or NAME.en.err (English) beside them: messages and exit status must be as written there.
#
#   hooks/NAME.lua           on hooks/model.xml and hooks/trees.xml
#   hooks/checks/NAME.lua    changes the model; then lua/checks/NAME.lua runs (NAME-CASE.lua too);
#                            hooks/checks/NAME.xml: trees for it, instead of hooks/trees.xml;
#                            hooks/checks/NAME.model.xml: a model, for hooks cannot change settings
#   hooks/limits/NAME.lua    must be stopped
#   hooks/shipped/NAME.lua   loaded as a shipped check
#
# --accept writes what is found.  BUILD is the folder of the program; HOOK_LIMITS the limits.
set -u

here=$(cd "$(dirname "$0")" && pwd)
build=${BUILD:-generator/build}
case $build in
/*) ;;
*) build=$here/../$build ;;
esac
driver=$build/tests/hooks_driver
limits=${HOOK_LIMITS:--m 64 -s 1}
accept=no passed=0 failed=0
[ "${1-}" != --accept ] || { accept=yes && shift; }
large=$(mktemp "${TMPDIR:-/tmp}/kitei-hooks.XXXXXX") || exit 3
trap 'rm -f "$large"' EXIT
trap 'exit 3' HUP INT TERM
cd "$here/hooks" || exit 3

# found LANGUAGE OPTION… — messages, then the exit status; no path of this machine.
found() {
	language=$1
	shift
	KITEI_LANG=$language "$driver" $limits "$@" 2>&1 | sed "s|^$(basename "$large"):|too-large.lua:|"
}

# judge EXPECTED LANGUAGE OPTION…
judge() {
	expected=$1
	shift
	[ -f "$expected" ] || return 0
	got=$(found "$@")
	[ $accept = no ] || printf '%s\n' "$got" >"$expected"
	if [ "$got" = "$(cat "$expected")" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "tests/hooks/$expected:"
		printf '%s\n' "$got" | diff -u "$expected" - | sed 1,2d
	fi
}

run() {
	base=${1%.lua} trees=${1%%[-.]*}.xml model=${1%%[-.]*}.model.xml
	[ -f "$trees" ] || trees=trees.xml
	[ -f "$model" ] || model=model.xml
	case $base in
	checks/*) set -- -c "../../lua/${base%%-*}.lua" "$model" "$trees" "$1" ;;
	shipped/*) set -- -c "$1" model.xml trees.xml parts/common.lua ;;
	*) set -- model.xml trees.xml "$1" ;;
	esac
	judge "$base.err" ja "$@"
	judge "$base.en.err" en "$@"
}

if [ $# -gt 0 ]; then
	for name; do
		run "$name.lua"
	done
else
	for hook in *.lua checks/*.lua limits/*.lua shipped/*.lua; do
		run "$hook"
	done
	# One byte more than a hook file may have: not worth keeping.
	head -c 262145 /dev/zero | tr '\0' ' ' >"$large"
	judge too-large.err ja model.xml trees.xml "$large"
fi
echo "hooks: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
