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
	keys=/usr/share/keyrings/debian-archive-keyring.gpg
	echo "deb-src [signed-by=$keys] http://deb.debian.org/debian bookworm main" >apt/sources
	set -- -q -o "Dir::Etc::SourceList=$work/apt/sources" -o Dir::Etc::SourceParts=- \
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

# compile FILE FLAG… — a file of ours.
compile() {
	file=$1 && shift
	clang $flags "$@" -std=c11 -Wall -Wextra -I "$lua" -I "$top/tests/fuzz" -I "$top/generator/base" -I "$top/generator/hooks" \
		$(pkg-config --cflags libxml-2.0) -c -o "objects/$(basename "$file" .c).o" "$file"
}
for name in buf diag files text xml; do
	compile "$top/generator/base/$name.c" $covered
done
for file in "$top"/generator/hooks/*.c; do
	compile "$file" $covered
done
for name in target memory mutate; do
	compile "$top/tests/fuzz/$name.c"
done
clang $sanitize -fsanitize=fuzzer -o target objects/*.o $(pkg-config --libs libxml-2.0) -lm -lrt \
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
