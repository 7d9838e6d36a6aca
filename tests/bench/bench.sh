#!/bin/sh
# [FLEET=100] bench.sh [ROUNDS] — how fast kitei is, as ratios of medians taken in one run on one machine.
#
# What is timed is whole processes: kitei (validates, resolves, composes, links, checks, formats and
# publishes) against xsltproc (composes only, from the resolved model kitei prints), against one bare
# process of libxslt that does all sheets (one-process.c), and against hugo and pandoc where they are
# installed (they turn the Markdown kitei wrote into HTML).  The rounds are shuffled; wall time of a
# shared machine drifts, so the last part counts instructions instead (callgrind), which do not.  With
# 0 rounds that part is all.
set -u

here=$(cd "$(dirname "$0")" && pwd -P)
top=$(cd "$here/../.." && pwd -P)
KITEI=$top/generator/build/kitei
rounds=${1:-5}
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-bench.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
export SOURCE_DATE_EPOCH=1780272000
fleet=${FLEET:-100}

has() {
	command -v "$1" >/dev/null 2>&1
}

# ---- what is built, and what the others get ----

prepare() {
	mkdir -p "$work/one" "$work/fleet" "$work/input" "$work/results"
	cp -R "$top/policies/minato" "$top/policies/house" "$work/one/"
	cp -R "$top/policies/house" "$work/fleet/house"
	for i in $(seq -w "$fleet"); do cp -R "$top/policies/minato" "$work/fleet/c$i"; done
	for language in ja en; do
		"$KITEI" resolve "$work/one/minato" --lang $language >"$work/input/$language.xml" 2>/dev/null
	done
	# The documents of the first round: those over the whole set need what the first round made.
	xmllint --xpath '/documents/document[not(@over)]/@id' "$top/templates/documents.xml" | sed 's/.*"\(.*\)"/\1/' >"$work/ids"
	: >"$work/rows"
	while read -r id; do
		echo "$id $(xmllint --xpath "string(/documents/document[@id='$id']/@stylesheet)" "$top/templates/documents.xml")" >>"$work/rows"
	done <"$work/ids"
	"$KITEI" build "$work/one/minato" -o "$work/same" >/dev/null 2>&1
	"$KITEI" build "$work"/fleet/c* -o "$work/same-fleet" >/dev/null 2>&1
	mkdir -p "$work/site/content" && printf 'title = "x"\n' >"$work/site/config.toml"
	mkdir -p "$work/site/layouts/_default" && echo '{{ .Content }}' >"$work/site/layouts/_default/single.html"
	for file in "$work"/same/minato/ja/*.md; do
		{
			printf -- '---\ntitle: x\n---\n'
			cat "$file"
		} >"$work/site/content/$(basename "$file")"
	done
	${CC:-cc} -O2 -o "$work/one-process" "$here/one-process.c" $(pkg-config --cflags --libs libxslt libxml-2.0)
}

# ---- the systems ----

kitei_cold() { "$KITEI" build "$work/one/minato" -o "$work/cold"; }
kitei_fleet() { "$KITEI" build "$work"/fleet/c* -o "$work/many"; }
kitei_fleet_two() { "$KITEI" build -j 2 "$work"/fleet/c* -o "$work/many"; }
kitei_same() { "$KITEI" build "$work/one/minato" -o "$work/same"; }
kitei_same_fleet() { "$KITEI" build "$work"/fleet/c* -o "$work/same-fleet"; }
kitei_version() { "$KITEI" --version; }
xsltproc_each() {
	while read -r id sheet; do
		for language in ja en; do
			xsltproc --stringparam document "$id" -o "$work/results/$id.$language.xml" "$top/templates/$sheet" "$work/input/$language.xml"
		done
	done <"$work/rows"
}
xsltproc_one() { "$work/one-process" "$top/templates/" "$work/results" "$work/input/ja.xml" "$work/input/en.xml" <"$work/rows"; }
hugo_all() { hugo --quiet --source "$work/site" --destination "$work/site/public"; }
pandoc_each() {
	for file in "$work"/same/minato/ja/*.md; do
		pandoc -f gfm -t html "$file" -o "$work/results/$(basename "$file").html"
	done
}

clean() {
	rm -rf "$work/cold" "$work/many" "$work/results" "$work/site/public" && mkdir "$work/results"
}

# ---- timing ----

systems="kitei_cold kitei_fleet kitei_fleet_two kitei_same kitei_same_fleet kitei_version xsltproc_each xsltproc_one"
has hugo && systems="$systems hugo_all"
has pandoc && systems="$systems pandoc_each"

time_once() {
	clean
	start=$(date +%s%N)
	"$1" >"$work/said" 2>&1 || { echo "bench: $1 failed" && tail -n 3 "$work/said" && exit 1; }
	end=$(date +%s%N)
	echo "$1 $(((end - start) / 1000))" >>"$work/times"
}

median() {
	awk -v name="$1" '$1 == name { print $2 }' "$work/times" | sort -n | awk '{ t[NR] = $1 } END { print t[int((NR + 1) / 2)] }'
}

row() {
	awk -v label="$1" -v t="$2" -v per="$3" -v base="$4" 'BEGIN { printf "  %-52s %9.1f ms  %6.2f\n", label, t / 1000 / per, t / per / base }'
}

report_times() {
	base=$(median kitei_cold)
	warm=$(($(median kitei_fleet) / fleet))
	echo "Medians of $rounds shuffled rounds; the last column is the ratio to the first line of its block."
	echo "One client, both languages ($(wc -l <"$work/rows") documents of the first round, $(find "$work/same/minato" -type f | wc -l) files, $(cat $(find "$work/same/minato" -type f) | wc -c) bytes)"
	row "kitei, cold: all formats, checks, published" "$base" 1 "$base"
	row "kitei, nothing changed" "$(median kitei_same)" 1 "$base"
	row "kitei --version" "$(median kitei_version)" 1 "$base"
	row "xsltproc, one process a document: trees only" "$(median xsltproc_each)" 1 "$base"
	row "libxslt bare, one process for all: trees only" "$(median xsltproc_one)" 1 "$base"
	has hugo && row "hugo: the Japanese Markdown to HTML" "$(median hugo_all)" 1 "$base"
	has pandoc && row "pandoc, one process a document: the same" "$(median pandoc_each)" 1 "$base"
	echo "A fleet of $fleet clients, for each client"
	row "kitei" "$(median kitei_fleet)" $fleet "$warm"
	row "kitei -j 2" "$(median kitei_fleet_two)" $fleet "$warm"
	row "kitei, nothing changed" "$(median kitei_same_fleet)" $fleet "$warm"
	row "xsltproc, one process a document: trees only" "$(median xsltproc_each)" 1 "$warm"
	row "libxslt bare, one process for all: trees only" "$(median xsltproc_one)" 1 "$warm"
}

# ---- instructions ----

# counted NAME COMMAND… — instructions of the parent and of every worker's own work.
counted() {
	name=$1
	shift
	mkdir -p "$work/callgrind.$name"
	LD_PRELOAD=$work/unlimited.so valgrind -q --tool=callgrind --zero-before=run_task \
		--callgrind-out-file="$work/callgrind.$name/%p" "$@" >/dev/null 2>&1
	awk '/^totals:/ { sum += $2 } END { printf "%.0f\n", sum }' "$work/callgrind.$name"/*
}

# The functions of one file with the most instructions of their own.
worst() {
	callgrind_annotate "$1" 2>/dev/null |
		awk -v most="$2" '/^ *[0-9,]+ \(/ && !/PROGRAM TOTALS/ { sub(/\[.*\]$/, ""); print "  " $0; if (++n == most) exit }'
}

report_instructions() {
	set -- $(seq -w "$fleet")
	first=$1 second=$2 third=$3
	${CC:-cc} -shared -fPIC -o "$work/unlimited.so" "$here/unlimited.c"
	clean
	one=$(counted one "$KITEI" build "$work/fleet/c$first" -o "$work/cold")
	bytes=$(cat $(find "$work/cold/c$first" -type f) | wc -c)
	clean
	three=$(counted three "$KITEI" build "$work/fleet/c$first" "$work/fleet/c$second" "$work/fleet/c$third" -o "$work/cold")
	same=$(counted same "$KITEI" build "$work/fleet/c$first" "$work/fleet/c$second" "$work/fleet/c$third" -o "$work/cold")
	awk -v one="$one" -v three="$three" -v same="$same" -v bytes="$bytes" 'BEGIN {
		warm = (three - one) / 2
		printf "Instructions (callgrind), one client of %d bytes\n", bytes
		printf "  %-52s %9.1f M\n", "cold, alone", one / 1e6
		printf "  %-52s %9.1f M\n", "of which before the first client", (one - warm) / 1e6
		printf "  %-52s %9.1f M\n", "warm, each further client", warm / 1e6
		printf "  %-52s %9.1f M\n", "nothing changed, each of three clients", (same - one + warm) / 3e6
		printf "  %-52s %9.1f\n", "warm, for each byte of output", warm / bytes
	}'
	echo "The ten functions with the most instructions of their own (one client, cold)"
	clean
	LD_PRELOAD=$work/unlimited.so valgrind -q --tool=callgrind --callgrind-out-file="$work/profile.%p" \
		"$KITEI" build "$work/fleet/c$first" -o "$work/cold" >/dev/null 2>&1
	worst "$(ls -S "$work"/profile.* | head -n 1)" 10
}

prepare
: >"$work/times"
for round in $(seq "$rounds"); do
	for system in $(shuf -e $systems); do time_once "$system"; done
done
[ "$rounds" -eq 0 ] || report_times
if has valgrind; then
	report_instructions
else
	echo "valgrind is not installed: no instructions are counted"
fi
