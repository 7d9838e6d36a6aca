#!/bin/sh
# check.sh [quick|program] — runs the suites, as many at a time as there are processors, and adds up what
# they count.
#
# A suite is a file: tests/unit/test_*.c (cmocka; built by make) or tests/*.sh.  To add one, add the
# file.  A script runs from the top of the tree with KITEI (the program) and BUILD (its folder) set,
# prints what went wrong and, at the end, "NAME: N passed, N failed".
#
#   check.sh program   the suites of the C program, with the build in $BUILD
#   check.sh quick     those of them that take two minutes together
#   check.sh           all: of the program, of the tree, then of the program under ASan and UBSan (where
#                      errors.sh looks at one language and format, and not at what only the checks in Lua find)
set -u

cd "$(dirname "$0")/.." || exit 3
tree="layering extend install readme manual markdown browser slides gallery"     # do not depend on how the program was compiled
content="pdf office absent coverage papers references xslt commands lock twice tailoring examples luareadme translations policies inventory clients"  # ask what is printed, or build many clients: once, without sanitizers
slow="errors"                                              # not in check.sh quick
long="errors cases browser hostile clients"                # begin first, so that none is left running alone at the end
limit=900                                                  # seconds a suite may take

# ---- one suite: check.sh --one RESULTS BUILD NAME ----

# The two numbers of a log: a script's last line, else the sums of cmocka's.
counts() {
	awk '/[0-9]+ passed, [0-9]+ failed/ { match($0, /[0-9]+ passed, [0-9]+ failed/)
			split(substr($0, RSTART), word, " "); p = word[1]; f = word[3]; told = 1 }
		/^\[  PASSED  \] [0-9]+ test/ { passed += $4 }
		/^\[  FAILED  \] [0-9]+ test/ { failed += $4 }
		END { if (told) print p, f; else print passed + 0, failed + 0 }' "$1"
}

# A suite that counts nothing, or ends badly without counting a failure, failed.
judge() {
	numbers=$(counts "$log")
	good=${numbers% *} bad=${numbers#* }
	[ "$status" -eq 0 ] && [ "$good" -gt 0 ] || [ "$bad" -gt 0 ] || bad=1
	echo "$good $bad" >>"$results"
	printf '  %-28s %5d passed %4d failed %5d s\n' "$1" "$good" "$bad" $(($(date +%s) - start))
	[ "$bad" -eq 0 ] && return
	echo "---- $1, exit status $status ----" && tail -n 300 "$log" && echo ----
	{ echo "failed: $1" && tail -n 15 "$log"; } >>"$results.failed"   # told again at the very end
}

run_one() {
	results=$1 BUILD=$2 name=$3 title=$3
	KITEI=$PWD/$BUILD/kitei COMPOSE_DUMP=$PWD/$BUILD/tests/compose_dump
	export BUILD KITEI COMPOSE_DUMP
	[ "$BUILD" = "${BUILD%-asan}" ] || title="$name (asan)"
	case $name in
	test_*) set -- "$BUILD/tests/$name" ;;
	kill) set -- sh tests/kill.sh "$BUILD/tests/publish_driver" ;;
	*) set -- sh "tests/$name.sh" ;;
	esac
	log=$(mktemp "${TMPDIR:-/tmp}/kitei-check.XXXXXX") || exit 3
	start=$(date +%s)
	timeout -k 10 "$limit" "$@" >"$log" 2>&1 </dev/null
	status=$?
	judge "$title" >"$log.said"
	cat "$log.said"
	rm -f "$log" "$log.said"
}

if [ "${1-}" = --one ]; then
	run_one "$2" "$3" "$4"
	exit 0
fi

# ---- all of them ----

# program_suites BUILD [WITHOUT] — "BUILD NAME" for each suite of the program.
program_suites() {
	for script in tests/*.sh; do
		name=$(basename "$script" .sh)
		case " check $tree ${2-} " in
		*" $name "*) ;;
		*) echo "$1 $name" ;;
		esac
	done
	for unit in tests/unit/test_*.c; do
		echo "$1 $(basename "$unit" .c)"
	done
}

suites() {
	case $1 in
	quick) program_suites "${BUILD:-generator/build}" "$slow" ;;
	program) program_suites "${BUILD:-generator/build}" ;;
	*)
		program_suites generator/build
		printf 'generator/build %s\n' $tree
		program_suites generator/build-asan "$content"
		;;
	esac
}

long_ones_first() {
	awk -v long=" $long " '{ print index(long, " " $2 " ") == 0, $0 }' | sort -s -n -k 1,1 | cut -d ' ' -f 2-
}

# A fault found by a sanitizer ends the program, so the suite sees it.
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
# A suite that calls make starts afresh, whatever make this was called from.
unset MAKEFLAGS MFLAGS MAKELEVEL MAKEOVERRIDES

work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-check.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
suites "${1-}" | long_ones_first >"$work/suites"
: >"$work/results"
xargs -P "$(getconf _NPROCESSORS_ONLN)" -L 1 sh tests/check.sh --one "$work/results" <"$work/suites"

[ ! -s "$work/results.failed" ] || cat "$work/results.failed"
# A suite without a result was lost; that is a failure too.
lost=$(($(wc -l <"$work/suites") - $(wc -l <"$work/results")))
awk -v lost="$lost" '{ passed += $1; failed += $2 }
	END { failed += lost; print "check: " passed + 0 " passed, " failed + 0 " failed"; exit failed > 0 }' "$work/results"
