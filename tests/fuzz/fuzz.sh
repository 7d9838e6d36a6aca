#!/bin/sh
# fuzz.sh [SECONDS] — fuzzes the Lua host for so long (default 300) on one processor; README.md says what
# is looked for.  The host, what it stands on and Lua itself are compiled with clang, libFuzzer's
# coverage, ASan and UBSan; Lua's source comes from Debian, by apt-get source.
#
# FUZZ is the folder for all of it (default generator/build/fuzz): corpus/ is kept for the next
# time, a finding is a file crash-… beside it.
set -eu

seconds=${1:-300}
top=$(cd "$(dirname "$0")/../.." && pwd -P)
work=${FUZZ:-$top/generator/build/fuzz}
version=5.4.4-3+deb12u1
sanitize="-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer"
flags="-g -O1 $sanitize -D_XOPEN_SOURCE=700"
covered=-fsanitize-coverage=inline-8bit-counters,pc-table
FUZZ_HOOKS=$top/tests/hooks
export FUZZ_HOOKS
mkdir -p "$work/apt/lists/partial" "$work/seeds" "$work/corpus" "$work/objects"
cd "$work"

# ---- Lua's source, as Debian patches it ----

get_lua() {
	# From where this machine has its packages.
	mkdir -p apt/parts
	cat /etc/apt/sources.list.d/*.sources 2>/dev/null | sed 's/^Types:.*/Types: deb-src/' >apt/parts/source.sources
	cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null | sed -n 's/^deb /deb-src /p' >apt/parts/source.list
	set -- -q -o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$work/apt/parts" \
		-o "Dir::State::lists=$work/apt/lists" -o "Dir::Cache=$work/apt" -o APT::Sandbox::User=root
	apt-get "$@" update
	apt-get "$@" source "lua5.4=$version"
}
[ -d lua5.4-5.4.4 ] || get_lua

# ---- compiling ----

# Lua tests how it is called, and itself; the seed of its hash function is ours.
lua=$work/lua5.4-5.4.4/src
for file in "$lua"/*.c; do
	name=$(basename "$file" .c)
	case $name in
	lua | luac) continue ;;
	esac
	[ "objects/lua-$name.o" -nt "$file" ] || clang $flags $covered -DLUA_USE_POSIX -DLUA_COMPAT_5_3 -DLUA_USE_APICHECK -include assert.h \
		-Dlua_assert=assert -include "$top/tests/fuzz/seed.h" -c -o "objects/lua-$name.o" "$file"
done

# compile FILE FLAG… — a file of ours, if it or a header is newer.
folders=$(find "$top/generator" -name '*.h' ! -path '*/build*' -printf '-I %h\n' | sort -u)
compile() {
	file=$1 object=objects/$(basename "$1" .c).o && shift
	[ -z "$(find "$top/generator" "$top/tests/fuzz" "$file" -name '*.[hd]*' ! -path '*/build*' -newer "$object" 2>&1)" ] &&
		[ "$object" -nt "$file" ] || clang $flags "$@" -std=c11 -I "$lua" -I "$top/tests/fuzz" $folders \
		-DKITEI_VERSION='"fuzz"' $(pkg-config --cflags libxml-2.0 libxslt nettle) -c -o "$object" "$file"
}
# Of what is not the host's only a little is used, and what it covers does not count.
for file in $(find "$top/generator" -name '*.c' ! -path '*/build*' ! -name main.c ! -name mem.c); do
	case $file in
	*/hooks/* | */base/*) compile "$file" $covered ;;
	*) compile "$file" ;;
	esac
done
for name in target memory mutate; do
	compile "$top/tests/fuzz/$name.c"
done
rm -f all.a && ar qcs all.a objects/*.o
clang $sanitize -fsanitize=fuzzer -o target objects/target.o objects/mutate.o all.a $(pkg-config --libs libxml-2.0 libxslt nettle) -lm \
	-Wl,--wrap=_exit,--wrap=sigaction,--wrap=timer_settime,--wrap=lua_sethook,--wrap=xmlDictLookup

# ---- running ----

# Every hook file there is.
rm -f seeds/*
number=0
find "$top/tests/hooks" "$top/tests/hostile" "$top/tests/clients" "$top/lua" -name '*.lua' -size -8k | LC_ALL=C sort |
	while read -r file; do
		number=$((number + 1))
		cp "$file" "seeds/$number.lua"
	done
UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
ASAN_OPTIONS=detect_leaks=0:malloc_context_size=6:quarantine_size_mb=16
export UBSAN_OPTIONS ASAN_OPTIONS
exec ./target -max_total_time="$seconds" -max_len=4096 -detect_leaks=0 -timeout=10 -rss_limit_mb=1024 -dict="$top/tests/fuzz/words.dict" \
	-print_final_stats=1 -verbosity=1 -artifact_prefix="$work/" corpus seeds
