#!/bin/sh
# tailoring.sh [ROUNDS] — the order of verbs does not matter: tailoring/client, whose verbs meet each
# other, is resolved with its verbs shuffled; every time the model must be the same.
set -u

here=$(cd "$(dirname "$0")" && pwd -P)
KITEI=${KITEI:-$here/../generator/build/kitei}
KITEI=$(cd "$(dirname "$KITEI")" && pwd -P)/$(basename "$KITEI")
[ -x "$KITEI" ] || { echo "tailoring: $KITEI is not built"; exit 3; }
rounds=${1:-30}
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-tailoring.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM

# Prints company.xml with the lines between <tailoring> and </tailoring> in another order.
shuffle() {
	awk -v seed="$1" '
		BEGIN { srand(seed) }
		/<\/tailoring>/ {
			for (i = count; i > 1; i--) {
				j = int(rand() * i) + 1
				verb = verbs[i]; verbs[i] = verbs[j]; verbs[j] = verb
			}
			for (i = 1; i <= count; i++)
				print verbs[i]
			inside = 0
		}
		inside { verbs[++count] = $0; next }
		{ print }
		/<tailoring>/ { inside = 1 }' "$here/tailoring/client/company.xml"
}

resolve() {
	(cd "$work" && "$KITEI" resolve client --date 2026-06-01 2>messages) >"$work/model.xml" || return 1
	xsltproc "$here/tailoring/compare.xsl" "$work/model.xml"
}

mkdir "$work/client"
cp "$here/tailoring/client/company.xml" "$work/client"
if ! resolve >"$work/first"; then
	cat "$work/messages"
	echo "tailoring: 0 passed, 1 failed"
	exit 1
fi

passed=0 failed=0
for seed in $(awk -v n="$rounds" 'BEGIN { for (i = 1; i <= n; i++) print i }'); do
	shuffle "$seed" >"$work/client/company.xml"
	if resolve >"$work/shuffled" && diff -u "$work/first" "$work/shuffled" >"$work/diff"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "tailoring: with the verbs in the order of seed $seed"
		cat "$work/messages" && head -n 40 "$work/diff"
	fi
done

# The test is worth something only if the shuffled files differ.
if cmp -s "$here/tailoring/client/company.xml" "$work/client/company.xml"; then
	failed=$((failed + 1)) && echo "tailoring: the verbs were not shuffled"
else
	passed=$((passed + 1))
fi
echo "tailoring: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
