#!/bin/sh
# lock.sh — kitei.lock from the first record to the next edition: what is in force keeps its
# number, what changed unannounced is told, what is announced is quiet.
set -u

top=$(cd "$(dirname "$0")/.." && pwd -P)
KITEI=${KITEI:-$top/generator/build/kitei}
KITEI=$(cd "$(dirname "$KITEI")" && pwd -P)/$(basename "$KITEI")
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-lock.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
export KITEI_LANG=ja

passed=0 failed=0
expect() {
	what=$1
	shift
	if "$@"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "lock: $what"
		sed 's/^/    /' "$work/messages"
	fi
}
build() {
	"$KITEI" build acme --date 2026-06-01 >"$work/said" 2>"$work/messages"
}
silent() {
	[ ! -s "$work/messages" ]
}
told() {
	grep -q "$1" "$work/messages"
}

cp -R "$top/policies/minato" "$work/acme" && cp -R "$top/policies/house" "$work/house" || exit 3
rm -f "$work/acme/kitei.lock"
cd "$work" || exit 3
company=acme/company.xml standards=out/acme/ja/standards.md

expect "a client without a lock builds" build
expect "its absence is a note" told 'お知らせ K0421'
"$KITEI" upgrade acme >said 2>messages
expect "upgrade alone writes nothing" [ ! -e acme/kitei.lock ]
"$KITEI" upgrade acme --accept >said 2>messages
expect "upgrade --accept writes the lock" [ -s acme/kitei.lock ]
expect "the lock fits its schema" xmllint --noout --schema "$top/policies/schema/lock.xsd" acme/kitei.lock 2>messages
build
expect "nothing changed: nothing is said" silent
"$KITEI" upgrade acme >said 2>messages
expect "nothing changed: upgrade says so" grep -q '変わったところはありません' said

# A topic goes: its number stays, those behind it do not move.
resources=$(sed -n 's/^### 第\([0-9]*\)条（人員及び予算）$/\1/p' $standards)
before=$(grep "^### 第$((resources + 1))条" $standards)
sed -i 's|</tailoring>|<drop approved-by="minato" date="2026-05-20" review-by="2027-05-20"><where topics="resources"/><reason ja="別の規程で定めるため" en="Another regulation has it"/></drop></tailoring>|' $company
build
expect "a dropped article keeps its number" grep -q "^### 第${resources}条　削除" $standards
expect "the article behind it keeps its own" [ "$(grep "^### 第$((resources + 1))条" $standards)" = "$before" ]
expect "the same edition with other text is told at its line" told "company.xml:[0-9]*: 警告 K0422.*対策基準"

# The change is announced: a new edition.
sed -i 's|\(<edition number="1".*/>\)|\1<edition number="2" enacted="2026-05-20" effective="2026-06-01" ja="予算の条を削除" en="Budget removed"/>|' $company
build
expect "a new edition is no surprise" silent
expect "and stands in the history" grep -q '予算の条を削除' $standards
expect "with supplementary provisions of its own" grep -q '2026年6月1日から施行する' $standards

# The library's text under a replacement changes.
sed 's|layers="house"|layers="house shelf"|' $company >new && mv new $company
mkdir -p shelf/rules
cat >shelf/layer.xml <<'XML'
<layer id="shelf" version="1.0" ja="棚" en="Shelf"/>
XML
chapter() {
	cat >shelf/rules/shelf.xml <<XML
<chapter id="shelf-order" ja="棚" en="Shelves"><topic id="shelf-keys" ja="棚の鍵" en="Keys of shelves">
<rule id="shelf-key" tier="standard" roles="worker"><statement><ja>$1</ja><en>$2</en></statement>
<why><ja>棚は開く。</ja><en>Shelves open.</en></why><short><ja>棚に鍵</ja><en>Lock shelves</en></short>
<ask><ja>棚に鍵を掛けていますか。</ja><en>Is the shelf locked?</en></ask></rule></topic></chapter>
XML
}
chapter '棚に鍵を掛けなければならない。' 'Shelves must be locked.'
sed -i 's|</tailoring>|<replace rule="shelf-key" approved-by="minato" date="2026-05-20"><reason ja="当社の棚のため" en="Our shelves"/><short><ja>棚は閉める</ja><en>Shut shelves</en></short></replace></tailoring>|' $company
"$KITEI" upgrade acme --accept >said 2>messages
build
expect "accepted again: nothing is said" silent
chapter '棚に鍵を二つ掛けなければならない。' 'Shelves must have two locks.'
build
expect "a replacement over a changed text is told" told 'company.xml:[0-9]*: 警告 K0420.*shelf-key'
"$KITEI" upgrade acme >said 2>messages
expect "upgrade shows the old text and the new" grep -q '旧: 棚に鍵を掛け' said
expect "of the rule" grep -q '新: 棚に鍵を二つ' said

printf '<lock base="' >acme/kitei.lock
build
expect "a damaged lock is an error" [ $? -eq 1 ]

echo "lock: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
