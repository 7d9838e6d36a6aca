#!/bin/sh
# kill.sh DRIVER [ROUNDS] — kills a publishing process at random moments; what is left must be the
# old set or the new one, whole, with what others put there.  DRIVER is the built
# tests/unit/publish_driver.c.  KILL_SEED repeats a run.
set -u

driver=$1
rounds=${2:-200}
seed=${KILL_SEED:-$$}
files=120
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-kill.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM

# What someone else keeps in the folder must survive every kill.
add_foreign() {
	mkdir -p "$1/own" && echo mine >"$1/memo.txt" && echo deep >"$1/own/deep.txt" && ln -s nowhere "$1/own/link"
}

for n in 1 2; do
	"$driver" "$work/set-$n" minato "$n" "$files" && add_foreign "$work/set-$n/minato" || exit 3
done
"$driver" "$work/out" minato 1 "$files" && add_foreign "$work/out/minato" || exit 3

is_set() {
	diff -r --no-dereference "$work/set-$1/minato" "$work/out/minato" >/dev/null 2>&1
}

# How long an undisturbed run takes, in microseconds; kills are spread a little beyond it.
start=$(date +%s%N)
"$driver" "$work/out" minato 2 "$files" || exit 3
duration=$((($(date +%s%N) - start) / 1000))
moments=$(awk -v seed="$seed" -v n="$rounds" -v d="$duration" \
	'BEGIN { srand(seed); for (i = 0; i < n; i++) printf "%.6f\n", rand() * d * 1.1 / 1e6 }')

passed=0 failed=0 killed=0 now=2
for moment in $moments; do
	next=$((3 - now))
	"$driver" "$work/out" minato "$next" "$files" 2>"$work/messages" &
	pid=$!
	sleep "$moment"
	kill -9 "$pid" 2>/dev/null
	{ wait "$pid"; } 2>/dev/null
	status=$?
	[ "$status" -eq 137 ] && killed=$((killed + 1))
	if [ "$status" -ne 137 ] && [ "$status" -ne 0 ]; then
		failed=$((failed + 1))
		echo "seed $seed, killed after $moment s: exit status $status" && cat "$work/messages"
	elif is_set "$next"; then
		passed=$((passed + 1)) now=$next
	elif [ "$status" -eq 137 ] && is_set "$now"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "seed $seed, killed after $moment s: neither the old set nor the new one"
	fi
done

# The next run finds nothing in its way and leaves nothing behind but the lock.
if "$driver" "$work/out" minato $((3 - now)) "$files" && is_set $((3 - now)) \
	&& [ "$(ls -A "$work/out")" = "$(printf '.minato.lock\nminato')" ]; then
	passed=$((passed + 1))
else
	failed=$((failed + 1))
	echo "seed $seed: the run after the kills did not clean up"
fi

echo "$killed of $rounds runs were killed before their end"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
