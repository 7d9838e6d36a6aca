#!/bin/sh
# clients.sh — several clients in one run: whatever one of them does, the others are built, and all that
# is said is about that one.
set -u

here=$(cd "$(dirname "$0")" && pwd -P)
KITEI=${KITEI:-$here/../generator/build/kitei}
KITEI=$(cd "$(dirname "$KITEI")" && pwd -P)/$(basename "$KITEI")
[ -x "$KITEI" ] || { echo "clients: $KITEI is not built"; exit 3; }
good=$here/errors/good/company.xml
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-clients.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
cd "$work" || exit 3
unset SOURCE_DATE_EPOCH KITEI_LANG
KITEI_LANG=en
export KITEI_LANG

passed=0 failed=0
expect() { # WHAT COMMAND…
	what=$1 && shift
	if "$@" >said 2>&1; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "clients: $what" && cat said messages
	fi
}

client() { # NAME [HOOKS]
	mkdir -p "policies/$1" && cp "$good" "policies/$1"
	[ $# -lt 2 ] || cp "$here/clients/$2" "policies/$1/hooks.lua"
}

is_built() {
	[ -f "out/$1/manifest.sha256" ] && [ -f "out/$1/ja/standards.html" ] && grep -q "^$1: .* files" summary
}
is_absent() {
	[ ! -e "out/$1" ] && ! grep "^$1:" summary
}
says() { # CLIENT TEXT: a message whose place is in the client's folder
	grep "^policies/$1[/:]" messages | grep -q "$2"
}
says_nothing_of() { # but that it has no lock yet
	! grep "^policies/$1/" messages | grep -v ' K0421: '
}
status_is() {
	[ "$1" -eq "$2" ] || { echo "exit status $1, not $2" && return 1; }
}

# ---- faults of every kind beside good clients ----

client alpha
client broken && sed -i 's|</people>||' policies/broken/company.xml
client wrong && sed -i 's|person="kishi" hours|person="kisi" hours|' policies/wrong/company.xml
client endless endless.lua
client loading loading.lua
client memory memory.lua
client stubborn stubborn.lua
client poison poison.lua
client trusting trusting.lua
client zulu
mkdir policies/leftover && echo "an old list" >policies/leftover/notes.txt
mkdir policies/coast && echo '<layer id="coast" version="1.0" ja="浜" en="Coast"/>' >policies/coast/layer.xml

"$KITEI" build policies/*/ -j 2 --date 2026-06-01 >summary 2>messages
status=$?
expect "the exit status is the highest of all clients" status_is "$status" 1
for name in alpha poison trusting zulu; do
	expect "$name is built" is_built "$name"
	expect "nothing is said of $name" says_nothing_of "$name"
done
for name in broken wrong endless loading memory stubborn; do
	expect "nothing is written for $name" is_absent "$name"
done
expect "broken: its tag is told" says broken 'error K0020'
expect "wrong: its reference is told" says wrong 'error K0101'
expect "endless: the hook's line is told" says endless 'hooks.lua:[45]: error K0806'
expect "loading: the limit is told" says loading 'hooks.lua:[0-9]*: error K080[67]'
expect "memory: the hook's line is told" says memory 'hooks.lua:4: error K0807'
expect "stubborn: the limit is told" says stubborn 'hooks.lua:[0-9]*: error K0806'
for name in leftover coast; do
	expect "$name is skipped with a note" says "$name" 'note K0810'
done
expect "nobody else is mentioned" sh -c '! grep -v "^policies/\(alpha\|broken\|wrong\|endless\|loading\|memory\|poison\|stubborn\|trusting\|zulu\|leftover\|coast\)/" messages'

# The same alone and together, in whatever order workers end.
cp -R out together && cp messages before
for name in alpha trusting zulu; do
	expect "$name alone" "$KITEI" build "policies/$name" -o alone --date 2026-06-01
	expect "$name alone has the same bytes" diff -r "together/$name" "alone/$name"
done
expect "poison changed its own" grep -q 毒入り out/poison/ja/standards.html
expect "trusting found nothing of another's" grep -q 'plain 3 infX4' out/trusting/ja/standards.html
"$KITEI" build policies/*/ -j 8 --date 2026-06-01 >summary 2>messages
expect "the messages do not depend on -j" diff before messages

# ---- without its hook a client is as good as any ----

"$KITEI" build policies/endless policies/memory --no-hooks -j 2 --date 2026-06-01 >summary 2>messages
expect "--no-hooks: exit status 0" status_is $? 0
expect "--no-hooks: endless is built" is_built endless
expect "--no-hooks: memory is built" is_built memory

# ---- a worker is killed ----

client killed slow.lua
"$KITEI" build policies/killed --no-hooks --date 2026-06-01 >summary 2>messages
cp -R out/killed last-good
rm -rf out/alpha out/zulu
"$KITEI" build policies/alpha policies/killed policies/zulu -j 3 --hook-seconds 50 --date 2026-06-01 >summary 2>messages &
parent=$!
# The good ones end by themselves; what is left for half a second is the one at its hook.
alone=0
while [ "$alone" -lt 5 ] && kill -0 "$parent" 2>/dev/null; do
	sleep 0.1
	workers=$(cat "/proc/$parent/task/$parent/children")
	case $workers in
	*[0-9]\ [0-9]* | '') alone=0 ;;
	*) alone=$((alone + 1)) ;;
	esac
done
kill -9 $workers
wait "$parent"
status=$?
expect "a killed worker: exit status 3" status_is "$status" 3
expect "a killed worker: the message" says killed 'error K0805.*SIGKILL'
expect "a killed worker: its last good output stays" diff -r last-good out/killed
for name in alpha zulu; do
	expect "a killed worker: $name is built" is_built "$name"
	expect "a killed worker: nothing is said of $name" says_nothing_of "$name"
done

# ---- names ----

rm -rf out && mkdir -p elsewhere/alpha && cp "$good" elsewhere/alpha
"$KITEI" build policies/alpha elsewhere/alpha policies/zulu --date 2026-06-01 >summary 2>messages
expect "two of one name: exit status 1" status_is $? 1
expect "two of one name: both places are told" grep -q '^elsewhere/alpha: error K0808.*policies/alpha' messages
expect "two of one name: nothing is written" [ ! -e out ]
"$KITEI" build policies/alpha policies/alpha/ --date 2026-06-01 >summary 2>messages
expect "one client twice: exit status 1" status_is $? 1
"$KITEI" build policies/leftover --date 2026-06-01 >summary 2>messages
expect "no client at all: exit status 2" status_is $? 2
expect "no client at all: it is told" says leftover "error K1004"

echo "clients: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
