#!/bin/sh
# examples.sh — each file of lua/examples works on both samples: no new message, and what it
# promises stands in the output.  Then all of them work together.
#
# A row of the table: example, client (or "both"), file of the output, text in it ("!text": not in
# it), separated by tabs.
set -u

top=$(cd "$(dirname "$0")/.." && pwd -P)
KITEI=${KITEI:-$top/generator/build/kitei}
examples=$top/lua/examples
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-examples.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
passed=0 failed=0

cat >"$work/table" <<'END'
night-desk	both	ja/cards.md	**0120-000-303**
night-desk	both	en/cards.md	Night guard
night-desk	both	ja/cards-a-one-51002.html	0120-000-303
night-desk	minato	ja/cards.md	!夜間受付
ledger-column	both	ja/records.md	| 使う者 | 所属 | 所在 |
ledger-column	both	en/records.md	| Holder | Department | Location |
english-card	both	en/cards.md	/ SMITH John
english-card	both	en/cards.md	/ LEE Min
english-card	both	en/cards-single.html	/ LEE Min
english-card	both	ja/cards.md	!SMITH
watermark	both	ja/standards.md	**下書き**
watermark	both	en/slides.md	header: "Draft
watermark	both	ja/index.html	<p class="watermark" style="--columns:6">下書き</p>
watermark	both	en/cards-crop.html	<p class="watermark" style="--columns:5">Draft</p>
watermark	both	ja/posters-emergency.html	class="watermark"
readings	both	ja/standards.html	<ruby>漏えい<rp>（</rp><rt>ろうえい</rt><rp>）</rp></ruby>
readings	both	ja/standards.md	漏えい（ろうえい）
readings	both	en/standards.html	!<ruby>
house-numbers	both	ja/standards.md	情-003
house-numbers	both	ja/document-list.md	| 情-001 |
house-numbers	both	en/index.md	情-003
house-numbers	both	ja/document-list.md	!-B-01
drop-by-tag	both	ja/deviations.md	| オンライン会議をしないため |
drop-by-tag	both	en/deviations.md	| There are no online meetings |
drop-by-tag	both	ja/standards.md	!会議及び通話
department-guides	minato	ja/own-guide-design.md	# テレワークの心得（設計部）
department-guides	minato	ja/own-guide-design.md	[第
department-guides	minato	en/own-guide-sales.html	<h1>Telework guide: Sales</h1>
department-guides	kazaguruma	en/own-guide-studio.md	# Telework guide: Studio
department-guides	both	ja/index.md	テレワークの心得
section-from-table	both	ja/procedures.md	| 怪しいメールが来た | 総務部 | いつでも |
section-from-table	both	en/procedures.html	id="own-help"
END

judge() { # WHAT, then the exit status of what was just done
	if [ "$2" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "examples: $1" && head -n 20 "$work/said"
	fi
}

# build NAME CLIENT — into $work/NAME/out/CLIENT; messages into $work/said.
build() {
	(cd "$work/$1" && KITEI_LANG=ja "$KITEI" build "policies/$2" -o out) >"$work/said" 2>&1
}

prepare() {
	mkdir "$work/$1" && cp -R "$top/policies" "$work/$1/policies"
}

# The messages of a build without the line that counts files.
messages() {
	grep -vE '^[a-z]+: [0-9]+' "$work/said"
}

prepare plain
for client in minato kazaguruma; do
	build plain "$client"
	judge "$client without hooks" $?
	messages >"$work/$client.plain"
done

# proves NAME CLIENT EXAMPLE — what the rows of the example say.
proves() {
	grep "^$3	" "$work/table" >"$work/rows"
	while IFS='	' read -r _ whose file text; do
		[ "$whose" = both ] || [ "$whose" = "$2" ] || continue
		output=$work/$1/out/$2/$file
		: >"$work/said"
		case $text in
		!*) [ -s "$output" ] && ! grep -qF -e "${text#!}" "$output" ;;
		*) grep -qsF -e "$text" "$output" ;;
		esac
		judge "$3, $2: $file: $text" $?
	done <"$work/rows"
}

# same_messages NAME CLIENT — nothing more is said than without hooks.
same_messages() {
	messages | diff "$work/$2.plain" - >"$work/differences"
	status=$?
	cp "$work/differences" "$work/said"
	judge "$1, $2: other messages" "$status"
}

for path in "$examples"/*.lua; do
	example=$(basename "$path" .lua)
	lines=$(wc -l <"$path")
	[ "$lines" -le 30 ]
	judge "$example: $lines lines, 30 at most" $?
	head -n 1 "$path" | grep -q '^-- .*。$' && sed -n 2p "$path" | grep -qE '^-- [A-Z].*\.$'
	judge "$example: a Japanese sentence first, then an English one" $?
	grep -q "^$example	" "$work/table" || [ "$example" = own-check ]
	judge "$example: nothing is proved" $?
	prepare "$example"
	for client in minato kazaguruma; do
		cp "$path" "$work/$example/policies/$client/hooks.lua"
		build "$example" "$client"
		judge "$example, $client: does not build" $?
		same_messages "$example" "$client"
		proves "$example" "$client" "$example"
	done
	rm -rf "${work:?}/$example"
done

# All at once: hooks of several files do not disturb each other.  Rules are dropped before they are listed.
prepare all
for client in minato kazaguruma; do
	hooks=$work/all/policies/$client/hooks
	mkdir "$hooks" && cp "$examples"/*.lua "$hooks" && mv "$hooks/drop-by-tag.lua" "$hooks/0-drop-by-tag.lua"
	build all "$client"
	judge "all, $client: does not build" $?
	same_messages all "$client"
	for path in "$examples"/*.lua; do
		proves all "$client" "$(basename "$path" .lua)"
	done
done

# A check that has nothing to say must be able to say it.
prepare fires
cp "$examples/own-check.lua" "$work/fires/policies/minato/hooks.lua"
sed -i 's/phone="0120-000-000"/phone="090-0000-0000"/' "$work/fires/policies/minato/company.xml"
(cd "$work/fires" && KITEI_LANG=en "$KITEI" check policies/minato) >"$work/said" 2>&1
grep -qF 'company.xml:38: warning K0901: A check of the client or a layer: own-no-mobile: no emergency contact is a mobile phone: 090-0000-0000' "$work/said"
judge "own-check does not fire" $?

echo "examples: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
