#!/bin/sh
# hooks.sh [EXAMPLE…] — what the example hooks cost: instructions of a build of the sample with all
# hooks of lua/examples together, as a ratio to a build without; then with each one named alone ("all":
# each of them).  Counted by callgrind, so the ratio does not depend on what else the machine does.
#
# A hook that adds documents makes more to be composed and printed: the second ratio is for each byte of
# output.
set -u

here=$(cd "$(dirname "$0")" && pwd -P)
top=$(cd "$here/../.." && pwd -P)
KITEI=$top/generator/build/kitei
examples=$top/lua/examples
[ -x "$KITEI" ] && command -v valgrind >/dev/null || { echo "hooks: needs $KITEI and valgrind"; exit 3; }
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-bench.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
export SOURCE_DATE_EPOCH=1780272000
${CC:-cc} -shared -fPIC -o "$work/unlimited.so" "$here/unlimited.c" || exit 3
cp -R "$top/policies/house" "$work/house"

# counted NAME HOOK… — "INSTRUCTIONS BYTES" of a build with these hook files.
counted() {
	name=$1
	shift
	mkdir -p "$work/$name" "$work/callgrind.$name" && cp -R "$top/policies/minato" "$work/$name/minato"
	ln -s ../house "$work/$name/house"
	mkdir -p "$work/$name/minato/hooks"
	[ $# -eq 0 ] || cp "$@" "$work/$name/minato/hooks"
	[ ! -d "$examples/parts" ] || cp -R "$examples/parts" "$work/$name/minato/hooks"
	LD_PRELOAD=$work/unlimited.so valgrind -q --tool=callgrind --zero-before=run_task \
		--callgrind-out-file="$work/callgrind.$name/%p" \
		"$KITEI" build "$work/$name/minato" --hook-seconds 600 -o "$work/$name/out" >/dev/null 2>"$work/$name/said" ||
		{ echo "hooks: $name is not built" >&2 && head -n 5 "$work/$name/said" >&2 && exit 1; }
	echo "$(awk '/^totals:/ { sum += $2 } END { printf "%.0f", sum }' "$work/callgrind.$name"/*)" \
		"$(cat $(find "$work/$name/out/minato" -type f) | wc -c)"
}

row() { # LABEL COUNTED
	echo "$without $2" | awk -v label="$1" '{ printf "  %-28s %9.1f M %6.3f %6.3f\n", label, $3 / 1e6, $3 / $1, ($3 / $4) / ($1 / $2) }'
}

without=$(counted without) || exit 1
echo "Instructions of a build of minato: count, ratio, ratio for each byte of output"
row "without hooks" "$without"
together=$(counted together "$examples"/*.lua) || exit 1
row "all $(ls "$examples"/*.lua | wc -l) examples" "$together"
[ "${1-}" != all ] || set -- $(ls "$examples" | sed -n 's/\.lua$//p')
for name; do
	one=$(counted "$name" "$examples/$name.lua") || exit 1
	row "$name" "$one"
done
