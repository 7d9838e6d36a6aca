#!/bin/sh
# Runs every hook file here that has an expected NAME.err (Japanese) or NAME.en.err (English)
# beside it: messages and exit status must be as written there.
#
#     tests/hooks/run.sh DRIVER [--update] [NAME…]
#
# checks/NAME.lua or checks/NAME-CASE.lua changes the model, then lua/checks/NAME.lua runs on it; limits/ holds what must
# be stopped; --update writes what is found.  LIMITS="-m 64 -s 1" by default.
here=$(cd "$(dirname "$0")" && pwd)
driver=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
shift
update=no
if [ "$1" = --update ]; then update=yes; shift; fi
cd "$here" || exit 2
limits=${LIMITS:--m 64 -s 1}
failed=0 run=0

test_one() {    # language, expected file, hook file, options
	language=$1 expected=$2 hook=$3
	shift 3
	found=$(KITEI_LANG=$language "$driver" $limits "$@" model.xml trees.xml "$hook" 2>&1; echo "exit $?")
	run=$((run + 1))
	if [ $update = yes ]; then
		printf '%s\n' "$found" > "$expected"
	elif [ "$found" != "$(cat "$expected")" ]; then
		failed=$((failed + 1))
		echo "$hook ($language):"
		printf '%s\n' "$found" | diff "$expected" - | sed 's/^/  /'
	fi
}

for hook in *.lua checks/*.lua limits/*.lua; do
	base=${hook%.lua}
	case " ${*:-$base} " in *" $base "*) ;; *) continue ;; esac
	option=
	case $base in checks/*) option="-c ../../lua/${base%%-*}.lua" ;; esac
	[ -f "$base.err" ] && test_one ja "$base.err" "$hook" $option
	[ -f "$base.en.err" ] && test_one en "$base.en.err" "$hook" $option
done
echo "tests/hooks: $run run, $failed failed"
[ $failed = 0 ]
