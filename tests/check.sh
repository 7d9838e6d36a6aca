#!/bin/sh
# check.sh [program] — runs the suites one after the other and adds up what they count.
#
# A suite is a file: tests/unit/test_*.c (cmocka; built by make) or tests/*.sh.  To add one, add the
# file.  A script runs from the top of the tree with KITEI (the program) and BUILD (its folder) set,
# prints what went wrong and, at the end, "NAME: N passed, N failed".
#
#   check.sh program   the suites of the C program, with the build in $BUILD
#   check.sh           the same, then those of the tree, then the first again under ASan and UBSan
set -u

cd "$(dirname "$0")/.." || exit 3
tree="layering install readme markdown browser"     # do not depend on how the program was compiled
limit=600                                           # seconds a suite may take
log=$(mktemp "${TMPDIR:-/tmp}/kitei-check.XXXXXX") || exit 3
trap 'rm -f "$log"' EXIT
trap 'exit 3' HUP INT TERM
passed=0 failed=0

# The two numbers of the log: a script's last line, else the sums of cmocka's.
counts() {
	awk '/[0-9]+ passed, [0-9]+ failed/ { match($0, /[0-9]+ passed, [0-9]+ failed/)
			split(substr($0, RSTART), word, " "); p = word[1]; f = word[3]; told = 1 }
		/^\[  PASSED  \] [0-9]+ test/ { passed += $4 }
		/^\[  FAILED  \] [0-9]+ test/ { failed += $4 }
		END { if (told) print p, f; else print passed + 0, failed + 0 }' "$log"
}

# run NAME COMMAND… — a suite that counts nothing, or ends badly without counting a failure, failed.
run() {
	name=$1
	shift
	start=$(date +%s)
	timeout -k 10 "$limit" "$@" >"$log" 2>&1 </dev/null
	status=$?
	numbers=$(counts)
	good=${numbers% *} bad=${numbers#* }
	[ "$status" -eq 0 ] && [ "$good" -gt 0 ] || [ "$bad" -gt 0 ] || bad=1
	passed=$((passed + good)) failed=$((failed + bad))
	printf '  %-28s %5d passed %4d failed %5d s\n' "$name" "$good" "$bad" $(($(date +%s) - start))
	[ "$bad" -eq 0 ] || { echo "---- $name, exit status $status ----" && tail -n 200 "$log" && echo ----; }
}

run_script() {
	case $1 in
	kill) run "$1$2" "tests/$1.sh" "$BUILD/tests/publish_driver" ;;
	*) run "$1$2" "tests/$1.sh" ;;
	esac
}

# run_program BUILD MARK
run_program() {
	BUILD=$1 KITEI=$PWD/$1/kitei
	export BUILD KITEI
	for unit in "$BUILD"/tests/test_*; do
		case $unit in
		*.d) ;;
		*) run "$(basename "$unit")$2" "$unit" ;;
		esac
	done
	for script in tests/*.sh; do
		name=$(basename "$script" .sh)
		case " check $tree " in
		*" $name "*) ;;
		*) run_script "$name" "$2" ;;
		esac
	done
}

# A fault found by a sanitizer ends the program, so the suite sees it.
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1

if [ "${1-}" = program ]; then
	run_program "${BUILD:-generator/build}" ""
else
	run_program generator/build ""
	for name in $tree; do
		run_script "$name" ""
	done
	run_program generator/build-asan " (asan)"
fi
echo "check: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
