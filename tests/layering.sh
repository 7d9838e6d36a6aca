#!/bin/sh
# layering.sh — what the sources may know of each other: stages include only stages before them,
# each library and each way of writing has one home, headers stand alone, files stay small.
set -u

top=$(cd "$(dirname "$0")/.." && pwd -P)
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-layering.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
cd "$top/generator" || exit 3

# The data's way.  A line may include itself and the lines above it.  A file belongs to the stage it
# is named after (link.c, link_refs.c), else to that of its folder (link/refs.c).
stages="
mem buf text diag xml files digest system numbering
load
validate
ids
references parameters translations sense
layers
resolve
hooks
project
compose
link
impose
format
style
publish
record
worker
options shipped
client
edition
lock
build
editor list init
explain
commands
main
"
longest_file=450 longest_function=60

passed=0 failed=0
judge() {
	if [ -z "$2" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "$1: $2"
	fi
}

sources=$(find . \( -path ./build -o -path ./build-asan \) -prune -o -name '*.[ch]' -print | sed 's|^\./||' | sort)

# Without comments and without what stands in strings, so that only code is searched.
mkdir "$work/code"
for file in $sources; do
	mkdir -p "$work/code/$(dirname "$file")"
	gcc -fpreprocessed -dD -E -P "$file" 2>/dev/null | sed '/^#/!s/"\([^"\\]\|\\.\)*"/""/g' >"$work/code/$file"
done

# ---- stages ----

stage_of() {
	name=$(basename "$1") name=${name%.[ch]} folder=$(dirname "$1")
	for word in "$name" "${name%%_*}" "$(basename "$folder")"; do
		case " $(echo $stages) " in
		*" $word "*) echo "$word" && return ;;
		esac
	done
}

rank_of() {
	echo "$stages" | awk -v word="$1" '{ for (i = 1; i <= NF; i++) if ($i == word) print NR }'
}

judge "two headers of one name" "$(for file in $sources; do basename "$file"; done | grep '\.h$' | sort | uniq -d)"
for file in $sources; do
	stage=$(stage_of "$file")
	echo "$file $(basename "$file") ${stage:-none} $(rank_of "${stage:-none}")"
done >"$work/table"
for file in $(awk '$3 == "none" { print $1 }' "$work/table"); do
	judge "$file" "belongs to no stage: name its stage in layering.sh"
done

# FILE HEADER for every own header that is included.
(cd "$work/code" && grep -o '^#include "[^"]*\.h"' $sources /dev/null) | sed 's/:#include "\(.*\/\)*\([^/]*\)"/ \2/' >"$work/includes"
for file in $sources; do
	judge "$file" "$(awk -v file="$file" '
		FILENAME ~ /table$/ { stage[$2] = $3; rank[$2] = $4; if ($1 == file) { mine = $3; my = $4 } next }
		$1 != file { next }
		rank[$2] > my { print "includes " $2 ", which belongs to a later stage (" stage[$2] ")" }
		$2 ~ /internal/ && stage[$2] != mine { print "includes " $2 ", which is for " stage[$2] " alone" }
	' "$work/table" "$work/includes")"
done

# ---- one home each ----

# only_in WHAT PATTERN STAGES — no file of another stage holds the pattern.
only_in() {
	judge "$1" "$( (cd "$work/code" && grep -nE "$2" $sources /dev/null) | while IFS=: read -r file line text; do
		stage=$(awk -v file="$file" '$1 == file { print $3 }' "$work/table")
		case " $3 " in
		*" $stage "* | *" $(basename "$file") "*) ;;
		*) echo "in $file: $text" ;;
		esac
	done)"
}

only_in "Lua's headers" '^#include <(lua|lauxlib|lualib)' "hooks_internal.h internal.h"
only_in "libxslt" '^#include <libxslt/[^x]|^#include <libxslt/xslt[^c]' compose
only_in "libxslt's version" '^#include <libxslt/xsltconfig' "compose main"
only_in "libxml2's parser" '^#include <libxml/(parser|SAX|xmlreader|HTMLparser|xmlIO)' load
only_in "libxml2's schemas" '^#include <libxml/(xmlschemas|relaxng|valid)' "validate compose"
only_in "digests" '^#include <nettle/sha' digest
only_in "what only Linux has" '^#define _GNU_SOURCE|^#include <(sys/(syscall|prctl|inotify)|linux/)' system
only_in "standard error" '\bstderr\b|\bperror\(' diag
only_in "standard output" '\bstdout\b|(^|[^_a-z])(printf|puts|putchar)\(' "commands main"
only_in "writing" '\b(O_CREAT|O_TRUNC|O_APPEND|creat|rename|renameat|renameat2|unlink|unlinkat|rmdir|link|linkat|symlink|symlinkat|mkdir|mkdirat|truncate|ftruncate|mkstemp|mkdtemp|chmod|fchmod|fchmodat)\b *[(|,)]' "publish system"
only_in "fopen, which writes" '\b(fopen|freopen|fdopen|tmpfile)\(' "publish system"
only_in "the end of the process" '(^|[^_a-z])(exit|abort|_exit|_Exit|quick_exit)\(' "main mem system worker record hooks"
only_in "other programs" '\b(system|popen|execl|execlp|execv|execvp|execve|posix_spawn|posix_spawnp|dlopen)\(' ""
only_in "the clock" '\b(time|clock_gettime|gettimeofday|localtime|localtime_r)\(' "commands worker publish hooks"

# ---- headers and sizes ----

compile=$(make --no-print-directory -s -C "$top" print-compile)
for header in $(echo "$sources" | grep '\.h$'); do
	judge "$header does not compile alone" "$( (cd "$top" && eval "$compile -x c -fsyntax-only -Wno-unused 'generator/$header'") 2>&1 |
		grep -v '#pragma once in main file' | head -n 3)"
done

for file in $sources; do
	lines=$(wc -l <"$file")
	judge "$file" "$([ "$lines" -le "$longest_file" ] || echo "$lines lines; $longest_file at most")"
done

if command -v ctags >/dev/null 2>&1; then
	ctags -o - --languages=C --kinds-C=f --fields=+ne $(echo "$sources" | grep '\.c$') 2>/dev/null |
		awk -F '\t' '{ from = to = 0
			for (i = 4; i <= NF; i++) { if ($i ~ /^line:/) from = substr($i, 6); if ($i ~ /^end:/) to = substr($i, 5) }
			if (to > 0) print to - from + 1, $1, $2 }' | sort -n >"$work/lengths"
	longest=$(tail -n 1 "$work/lengths")
	awk -v longest="$longest" '{ length_of[NR] = $1 }
		END { print "functions: " NR ", median " length_of[int((NR + 1) / 2)] " lines, longest " longest }' "$work/lengths"
	judge "functions" "$(awk -v most="$longest_function" '$1 > most { print $2 " in " $3 ": " $1 " lines; " most " at most" }' "$work/lengths")"
fi

# ---- hooks ----

for file in $(find "$top/lua" -name '*.lua' | sort); do
	lines=$(wc -l <"$file")
	judge "$file" "$([ "$lines" -le "$longest_file" ] || echo "$lines lines; $longest_file at most")"
done
if command -v luacheck >/dev/null 2>&1; then
	judge "luacheck" "$(cd "$top" && luacheck -q --formatter plain lua tests/hooks/checks 2>&1)"
fi

echo "layering: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
