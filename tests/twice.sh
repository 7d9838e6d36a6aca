#!/bin/sh
# twice.sh — the same input gives the same bytes, wherever, whenever and by whomever it is built; what
# did not change is not written again.
set -u

here=$(cd "$(dirname "$0")" && pwd -P)
KITEI=${KITEI:-$here/../generator/build/kitei}
KITEI=$(cd "$(dirname "$KITEI")" && pwd -P)/$(basename "$KITEI")
[ -x "$KITEI" ] || { echo "twice: $KITEI is not built"; exit 3; }
policies=$(cd "$here/../policies" && pwd -P)
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-twice.XXXXXX") || exit 3
trap 'chmod -R u+rwx "$work" && rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
unset SOURCE_DATE_EPOCH KITEI_LANG

passed=0 failed=0
expect() { # WHAT COMMAND…
	what=$1 && shift
	if "$@" >"$work/said" 2>&1; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "twice: $what" && head -n 20 "$work/said"
	fi
}

# ---- two builds of the same input ----

# The sample with all the hooks we show: what they say in two languages must not follow the reader's.
samples=$work/samples
mkdir -p "$samples" "$work/a" "$work/b/deep/er" "$work/home"
cp -R "$policies/minato" "$policies/house" "$samples"
mkdir "$samples/minato/hooks" && cp "$here/../lua/examples"/*.lua "$samples/minato/hooks"
mv "$samples/minato/hooks/drop-by-tag.lua" "$samples/minato/hooks/0-drop-by-tag.lua"
cp -R "$samples/." "$work/b"

# One build from the folder above the client, one from elsewhere by an absolute path; clock, zone,
# locale, umask, home and number of workers differ.
first() {
	cd "$samples" && umask 022 && env -i PATH="$PATH" HOME=/ TZ=Asia/Tokyo LANG=ja_JP.UTF-8 \
		SOURCE_DATE_EPOCH=1750000000 "$KITEI" build minato -o "$work/a/out"
}
second() {
	cd "$work/b/deep/er" && umask 077 && env -i PATH="$PATH" HOME="$work/home" TZ=America/St_Johns LC_ALL=C \
		LANGUAGE=de KITEI_LANG=en SOURCE_DATE_EPOCH=1800000000 "$KITEI" build "$work/b/minato/" -j 4 -o ../out
}
# The order in which a folder lists its files must not show either.
third() {
	mkdir -p "$work/c/minato" && cp -R "$samples/house" "$work/c" || return 1
	for file in $(ls -r "$samples/minato"); do
		cp -R "$samples/minato/$file" "$work/c/minato"
	done
	cd "$work/c" && env LC_ALL=tr_TR.UTF-8 TZ=UTC-14 "$KITEI" build ./minato/../minato
}
expect "the first build" first
expect "the second build" second
expect "the third build" third
expect "other zone, locale, umask, home, folder: other bytes" diff -r "$work/a/out/minato" "$work/b/deep/out/minato"
expect "other order of files, relative output: other bytes" diff -r "$work/a/out/minato" "$work/c/out/minato"
expect "the manifest does not fit" sh -c "cd '$work/a/out/minato' && grep -v '^#' manifest.sha256 | sha256sum --check --quiet"

# resolve prints the same, too.
resolve() {
	cd "$1" && env TZ="$3" LC_ALL="$4" "$KITEI" resolve "$2" --lang en --date 2026-06-01 2>/dev/null
}
resolve "$work/b" minato UTC C >"$work/resolved-1"
resolve / "$work/c/minato" Asia/Tokyo ja_JP.UTF-8 >"$work/resolved-2"
expect "resolve prints other bytes" cmp "$work/resolved-1" "$work/resolved-2"

# ---- hooks that walk over tables, sort equal keys and write tables as text ----

mkdir -p "$work/d" && cp -R "$here/errors/good" "$work/d/client" && cp "$here/clients/unordered.lua" "$work/d/client/hooks.lua"
hooked() { # NUMBER: each time other addresses, another seed of Lua's hash function, another clock
	cd "$work/d" && env TZ="UTC$1" GLIBC_TUNABLES="glibc.malloc.tcache_count=$1" \
		"$KITEI" build client --lang ja --format md --date 2026-06-01 -o "out-$1" 2>"messages-$1"
}
for number in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
	expect "hooks, build $number" hooked "$number"
	expect "hooks, build $number has other bytes" diff -r "$work/d/out-1/client" "$work/d/out-$number/client"
	expect "hooks, build $number says something else" cmp "$work/d/messages-1" "$work/d/messages-$number"
done
expect "what the hooks wrote is there" grep -q key919 "$work/d/out-1/client/ja/standards.md"

# ---- what did not change ----

cd "$work/c" || exit 3
inodes() { # every file with what would show that it was written again
	(cd out && find minato -type f -exec stat -c '%n %i %y %s' {} + | sort)
}
inodes >"$work/before"
sleep 0.05
expect "a second build" "$KITEI" build minato
inodes >"$work/after"
expect "nothing changed, and files were written" diff "$work/before" "$work/after"

# A question of the worker's checklist says something else: the standards and the cards stay.
sed -i 's|関わる人だけに見える向きにしていますか。|関わる人だけに見える向きにしましたか。|' minato/company.xml
sleep 0.05
expect "the build after an edit" "$KITEI" build minato
inodes >"$work/edited"
diff "$work/before" "$work/edited" | sed -n 's/^> minato\/\([^ ]*\) .*/\1/p' >"$work/changed"
changed() {
	grep -q "^$1" "$work/changed" || { echo "not written: $1" && cat "$work/changed" && return 1; }
}
unchanged() {
	! grep "^$1" "$work/changed"
}
expect "the changed checklist was not written" changed ja/checklist-worker
expect "the manifest was not written" changed manifest.sha256
for kept in en/checklist-worker ja/cards en/cards ja/standards en/standards index.html; do
	expect "$kept did not change, and was written" unchanged "$kept"
done
sed -i 's|見える向きにしましたか。|見える向きにしていますか。|' minato/company.xml
expect "the build after taking the edit back" "$KITEI" build minato
expect "the edit left something behind" diff -r "$work/a/out/minato" out/minato

echo "twice: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
