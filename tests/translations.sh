#!/bin/sh
# translations.sh [--write] — no English of the rule library is older than its Japanese.
#
# policies/base/translations.lock holds, for each text that stands in both languages, what it looked like when
# somebody last read the two against each other.  One line a text: key, fingerprint of the Japanese, of the English.
# Who changes a text reads the other language too, and then says so with `make accept-translations`.
set -u

top=$(cd "$(dirname "$0")/.." && pwd -P)
BUILD=${BUILD:-generator/build}
cd "$top" || exit 3
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-translations.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
export LC_ALL=C

# texts FILE… — sorted by key.
texts() {
	"$BUILD/tests/translations_driver" "$@" >"$work/unsorted" && sort "$work/unsorted"
}

# compare LOCK TEXTS — what is told of each text that is not as it was read: "PLACE: what".
compare() {
	awk -F '\t' '
		FNR == 1 { file++ }
		file == 1 { ja[$1] = $2; en[$1] = $3; next }
		{ seen[$1] = 1 }
		!($1 in ja) { print $4 ": new, and not read against the other language: " $1; next }
		ja[$1] != $2 && en[$1] == $3 { print $4 ": the Japanese changed, the English is the old one: " $1; next }
		ja[$1] != $2 || en[$1] != $3 { print $4 ": changed, and not read against the other language: " $1 }
		END { for (key in ja) if (!(key in seen)) print lock ": no such text any more: " key }
	' lock="$1" "$1" "$2" | sort
}

lock=policies/base/translations.lock
texts policies/base/*.xml policies/base/*/*.xml >"$work/texts" || exit 3
if [ "${1-}" = --write ]; then
	[ ! -f "$lock" ] || compare "$lock" "$work/texts"
	cut -f 1-3 "$work/texts" >"$lock"
	exit 0
fi

. tests/common/is.sh

# ---- the library ----
is "texts of one key" "$(cut -f 1 "$work/texts" | uniq -d | tr '\n' ' ')" ""
is "as many texts as were read" "$(wc -l <"$work/texts")" "$(wc -l <"$lock")"
compare "$lock" "$work/texts" >"$work/told"
is "texts not read (then: make accept-translations)" "$(cat "$work/told")" ""

# ---- the comparison itself, on a library of one rule ----
cat >"$work/rules.xml" <<-'END'
	<chapter id="one" ja="章" en="Chapter">
	<topic id="two" ja="条" en="Article">
	<rule id="three"><statement><ja>守る。</ja><en>They must keep it.</en></statement></rule>
	</topic>
	</chapter>
END
texts "$work/rules.xml" | cut -f 1-3 >"$work/lock"
told() { # SED — what is told after the change
	sed "$1" "$work/rules.xml" >"$work/changed.xml"
	texts "$work/changed.xml" >"$work/changed"
	compare "$work/lock" "$work/changed" | sed "s|$work/||g"
}
is "nothing changed" "$(told '')" ""
is "lines moved" "$(told '1a <!-- a line more -->')" ""
is "Japanese alone" "$(told 's/守る/守らない/')" "changed.xml:3: the Japanese changed, the English is the old one: rule:three/statement"
is "English alone" "$(told 's/must keep/keep/')" "changed.xml:3: changed, and not read against the other language: rule:three/statement"
is "both" "$(told 's/守る/守らない/; s/must keep/must not keep/')" "changed.xml:3: changed, and not read against the other language: rule:three/statement"
is "a value on one side" "$(told 's|守る|<value of="x"/>守る|')" "changed.xml:3: the Japanese changed, the English is the old one: rule:three/statement"
is "another id" "$(told 's/"two"/"other"/' | sed 's/.*: //')" "$(printf 'topic:other\ntopic:two')"

echo "translations: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
