#!/bin/sh
# hostile.sh [--accept] [NAME…] — hook files that attack or are mistaken, each run by the real program
# as hooks of a real client whose last output is in place.
#
#   hostile/NAME.lua   is the client's hooks.lua
#   hostile/NAME.sh    makes hooks.lua and what belongs to it in the client's folder
#
# Each must end with exit status 1, after 1.1 s of CPU and 64 MB for the hook at most, say what
# hostile/expected says (code, file and line of every error) in whole, plain lines, at most three of them
# about where it was called from, and leave output and folders as they were, to the byte and inode.  The build
# itself has 96 MB at most.
# --accept writes hostile/expected.  With a program under sanitizers a sample is run, without the limits.
set -u

here=$(cd "$(dirname "$0")" && pwd -P)
KITEI=${KITEI:-$here/../generator/build/kitei}
KITEI=$(cd "$(dirname "$KITEI")" && pwd -P)/$(basename "$KITEI")
data=$(cd "$(dirname "$KITEI")/../.." && pwd -P)
measure=$(dirname "$KITEI")/tests/measure_driver
[ -x "$KITEI" ] && [ -x "$measure" ] || { echo "hostile: $KITEI or $measure is not built"; exit 3; }
most_ms=1100 most_kb=65536 most_build_kb=98304
unset SOURCE_DATE_EPOCH
KITEI_LANG=ja
export KITEI_LANG

# ---- one script: hostile.sh --one WORK SCRIPT ----

build() { # FILE FOR NUMBERS
	(cd "$place" && "$measure" "$1" "$KITEI" build client --lang ja --format md -o out --date 2026-06-01 >/dev/null 2>"$place.said" </dev/null)
}

# Every file with what would show that it was written, the folder's own times apart.
listing() {
	(cd "$place" && find . ! -path ./out ! -path ./client -printf '%p %y %i %s %m %T@ %l\n' | LC_ALL=C sort)
}

# The errors: code and place, and what a script itself refused with.  Lines of the standing text, and
# those where a limit strikes, are a matter of chance; in the scripts of hostile/races also which of the
# two limits strikes first.
errors() {
	LC_ALL=C awk -v data="$data/" -v race="$race" '{
		if (!(at = index($0, ": エラー K"))) next
		place = substr($0, 1, at - 1); rest = substr($0, at + length(": エラー ")); code = substr(rest, 1, 5)
		if (index(place, data) == 1) place = substr(place, length(data) + 1)
		sub(/^client[\/:]*/, "", place)
		if (code ~ /^K080[67]$/ || place ~ /^(policies|templates)\//) sub(/:[0-9]+$/, "", place)
		if (race == "yes" && code ~ /^K080[67]$/) code = "K0806|K0807"
		said = code " " place
		if (code == "K0672") said = said " " substr(rest, index(substr(rest, 8), ": ") + 9)
		if (said != before) printf "%s%s", before != "" ? "; " : "", said
		before = said
	}' "$place.said"
}

complain() {
	echo "$name: $1"
}

# What is true of all.  A file that cannot be read has no lines.  What a hook of the model leads to may be told
# at the line of the model.
judge_messages() {
	named='\.lua:[1-9][0-9]*: エラー|: エラー K000[123]:'
	[ "$name" = "${name#object-}" ] || named=':[1-9][0-9]*: エラー'
	iconv -f UTF-8 -t UTF-8 "$place.said" >/dev/null 2>&1 || complain "a message that is not UTF-8"
	! LC_ALL=C tr -d '\n' <"$place.said" | LC_ALL=C grep -q '[[:cntrl:]]' || complain "a control character in a message"
	! LC_ALL=C grep -q "$(printf '\342\200\256')" "$place.said" || complain "a character that turns the line around"
	grep -q 'エラー' "$place.said" || complain "no error"
	grep -qE "$named" "$place.said" || complain "no line is named"
	[ "$(grep -c ' K0691: ' "$place.said")" -le 3 ] || complain "more than three lines of where it was called from"
	[ "$(wc -c <"$place.said")" -le 1000000 ] || complain "says too much"
	! LC_ALL=C grep -q "$place" "$place.said" || complain "a path of this machine"
}

# A limit that strikes ends the build where it is: a check runs after those of kitei, a hook of a
# document or at the end when most of the build is done.
reached() {
	grep -q ' K080[67]: ' "$place.said" && ! grep -qE '"(document|finish)"' "$script" || { echo whole && return; }
	grep -q 'kitei.check' "$script" && echo check || echo start
}
read_numbers() {
	read -r status cpu clock memory <"$place.numbers"
	eval "base=\$base_$(reached)"
}
is_slow() {
	read_numbers && [ "$((cpu - base))" -gt "$((most_ms + base / 10))" ]
}

# A machine that is busy with something else counts its time here, too: then the script is run again, and at the same
# moment the build it is compared with.
run_beside_the_base() {
	twin=$place-twin far=$(reached)
	cp -R "$work/start" "$twin" && cp "$work/$far.lua" "$twin/client/hooks.lua"
	(place=$twin && build "$twin.numbers") &
	build "$place.numbers"
	wait
	eval "base_$far=$(cut -d ' ' -f 2 "$twin.numbers")"
	rm -rf "$twin" "$twin.numbers" "$twin.said"
}

judge_numbers() {
	read_numbers
	[ "$status" -eq 1 ] || complain "exit status $status"
	[ "$sample" = no ] || return
	! is_slow || complain "$((cpu - base)) ms of CPU beyond the $base ms of the build"
	[ "$((memory - base_kb))" -le "$most_kb" ] || complain "$((memory - base_kb)) kB beyond the $base_kb kB of the build"
	echo "$((cpu - base)) $((clock)) $((memory - base_kb)) $name" >>"$work/numbers"
}

run_one() {
	work=$1 script=$2
	. "$work/base"
	name=${script#"$here/"} name=${name#hostile/} name=${name%.*}
	place=$work/$(echo "$name" | tr / -)
	race=no
	! grep -qxF "$name" "$here/hostile/races" || race=yes
	mkdir "$place" && cp -R "$here/errors/good" "$place/client" && cp -a "$work/start/out" "$place/out" || exit 3
	case $script in
	*.sh) (cd "$place/client" && sh "$script") ;;
	*) cp "$script" "$place/client/hooks.lua" ;;
	esac
	listing >"$place.before"
	build "$place.numbers"
	for again in 1 2 3 4; do
		! is_slow || run_beside_the_base
	done
	listing >"$place.after"
	{
		judge_messages
		judge_numbers
		cmp -s "$place.before" "$place.after" || { complain "something was written" && diff "$place.before" "$place.after"; }
		diff -r --no-dereference "$work/start/out" "$place/out" >"$place.diff" 2>&1 || { complain "the output changed" && head -n 5 "$place.diff"; }
		expected=$(sed -n "s|^$name	||p" "$work/expected")
		[ -n "$accept" ] || [ "$expected" = "$(errors)" ] || complain "expected $expected, got $(errors)"
	} >"$place.faults"
	[ ! -s "$place.faults" ] || sed 's/^/    /' "$place.said" | head -n 12 >>"$place.faults"
	printf '%s\t%s\n' "$name" "$(errors)" >"$place.told"
	chmod -R u+w "$place" && rm -rf "$place"
}

if [ "${1-}" = --one ]; then
	run_one "$2" "$3"
	exit 0
fi

# ---- all of them ----

accept=
[ "${1-}" != --accept ] || { accept=yes && shift; }
sample=no
case $KITEI in
*-asan/*) sample=yes ;;
esac
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-hostile.XXXXXX") || exit 3
trap 'chmod -R u+w "$work" && rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
cp "$here/hostile/expected" "$work/expected" 2>/dev/null || : >"$work/expected"
: >"$work/numbers"

# The client without hooks, and what a build takes that ends at once in a hook, in a check, and at its end; the last one
# says how much memory the build itself has.
place=$work/start
mkdir "$place" && cp -R "$here/errors/good" "$place/client"
base() {
	printf '%s\n' "$2" >"$work/$1.lua"
	cp "$work/$1.lua" "$place/client/hooks.lua"
	# Beside each other, as the scripts run and other suites with them: that takes longer.  The slowest counts.
	for beside in $(seq "$((2 * $(getconf _NPROCESSORS_ONLN)))"); do
		(
			cp -R "$work/start" "$work/base-$beside" && place=$work/base-$beside
			build "$place.numbers"
			chmod -R u+w "$place" && rm -rf "$place"
		) &
	done
	wait
	cat "$work"/base-*.numbers | sort -n -k 2,2 | tail -n 1 |
		awk -v name="$1" '{ print "base_" name "=" $2; print "base_kb=" $4 }'
	rm "$place/client/hooks.lua"
}
build "$place.numbers" || { echo "hostile: the client without hooks is not built" && cat "$place.said" && exit 3; }
{
	base start 'error("at once")'
	base check 'kitei.check("own-base", { ja = "基準", en = "base" }, "error", "model", function() error("in a check") end)'
	base whole 'kitei.on("finish", "終わり", function() error("at the end") end)'
	echo "accept=$accept sample=$sample"
} >"$work/base"

# A sample takes each eighth.
scripts() {
	[ $# -gt 0 ] || set -- '*'
	for name; do
		ls "$here"/hostile/$name.lua "$here"/hostile/$name.sh 2>/dev/null
	done
}
scripts "$@" | awk -v sample="$sample" 'sample == "no" || NR % 8 == 0' >"$work/scripts"
xargs -d '\n' -P "$(getconf _NPROCESSORS_ONLN)" -n 1 sh "$0" --one "$work" <"$work/scripts"

total=$(wc -l <"$work/scripts") failed=0
base_kb=$(sed -n 's/^base_kb=//p' "$work/base" | tail -n 1)
[ "$sample" = yes ] || [ "$base_kb" -le "$most_build_kb" ] || { failed=$((failed + 1)) && echo "the build itself takes $base_kb kB"; }
for told in "$work"/*.told; do
	[ ! -s "${told%.told}.faults" ] || { failed=$((failed + 1)) && cat "${told%.told}.faults"; }
done
[ "$(find "$work" -name '*.told' | wc -l)" -eq "$total" ] || { failed=$((failed + 1)) && echo "a script was lost"; }
if [ -n "$accept" ]; then
	[ $# -eq 0 ] || { cut -f 1 "$work"/*.told | sed 's/$/	/' | grep -v -F -f - "$work/expected" >"$work/kept" && mv "$work/kept" "$work/expected"; }
	[ $# -gt 0 ] || : >"$work/expected"
	cat "$work/expected" "$work"/*.told | LC_ALL=C sort >"$here/hostile/expected"
fi
awk '$1 > ms { ms = $1 } $3 > kb { kb = $3 } END { if (NR) printf "hostile: at most %d ms of CPU and %d MB for a hook\n", ms, kb / 1024 }' "$work/numbers"
echo "hostile: $((total - failed)) passed, $failed failed"
[ "$failed" -eq 0 ]
