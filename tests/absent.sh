#!/bin/sh
# absent.sh — of what a company does not have, no word appears anywhere but in coverage and deviations, and in
# the agenda of the management review, which lists what was dropped when the decision comes up again.
#
# Every text of the base that is not for kazaguruma (other patterns, other devices, features it lacks,
# rules it drops, and what stands on them) gets a marked word, by a stylesheet that works this out
# on its own. Then kazaguruma is built from that base. The words people know are looked for too.
set -u

here=$(cd "$(dirname "$0")" && pwd -P)
top=$(cd "$here/.." && pwd -P)
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-absent.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
unset SOURCE_DATE_EPOCH
client=kazaguruma word=QQabsentQQ
passed=0 failed=0

# holds WHAT COMMAND…
holds() {
	what=$1
	shift
	if "$@" >"$work/said" 2>&1; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "absent: $what" && head -n 20 "$work/said"
	fi
}

# ---- the client's facts ----

company=$top/policies/$client/company.xml
patterns=$(xmllint --xpath 'string(/company/groups/group/@patterns)' "$company")
devices=$(xmllint --xpath 'string(/company/groups/group/@devices)' "$company")
dropped=$(xmllint --xpath '/company/tailoring/drop/@rule' "$company" | sed 's/ rule="\([^"]*\)"/\1/' | tr '\n' ' ')
holds "the client has one group, one pattern, one kind of device" sh -c '
	[ "$(xmllint --xpath "count(/company/groups/group)" "$1")" -eq 1 ] && [ "$(echo $2 | wc -w)" -eq 1 ] && [ "$(echo $3 | wc -w)" -eq 1 ]' \
	sh "$company" "$patterns" "$devices"
holds "it drops two rules" test "$(echo $dropped | wc -w)" -eq 2
{
	echo '<settings>'
	"$top/generator/build/kitei" resolve "$top/policies/$client" 2>/dev/null >"$work/resolved.xml"
	xmllint --xpath '/kitei/model/catalog/parameter[@value]' "$work/resolved.xml" |
		grep -o '<parameter [^>]*>' | sed -n 's/.* id="\([^"]*\)".* value="\([^"]*\)".*/<set id="\1" value="\2"\/>/p'
	echo '</settings>'
} >"$work/settings.xml"
{
	echo '<chapters>'
	sed '1{/^<?xml/d}' "$top"/policies/base/rules/*.xml | sed 's/^<?xml.*?>//'
	echo '</chapters>'
} >"$work/chapters.xml"
holds "its settings are known" xmllint --noout "$work/settings.xml"
holds "all chapters are read" xmllint --noout "$work/chapters.xml"

# ---- a kitei whose base is marked ----

mkdir -p "$work/tree/generator/build" "$work/tree/policies"
cp "$top/generator/build/kitei" "$work/tree/generator/build/"
cp -R "$top/templates" "$top/lua" "$work/tree/"
cp -R "$top/policies/schema" "$top/policies/base" "$top/policies/house" "$top/policies/minato" "$top/policies/$client" "$work/tree/policies/"
for file in "$work"/tree/policies/base/catalog.xml "$work"/tree/policies/base/rules/*.xml "$work"/tree/policies/base/training/*.xml; do
	xsltproc --stringparam word "$word" --stringparam patterns "$patterns" --stringparam devices "$devices" \
		--stringparam dropped "$dropped" --stringparam settings "$work/settings.xml" --stringparam chapters "$work/chapters.xml" \
		-o "$work/marked.xml" "$here/absent/mark.xsl" "$file" && mv "$work/marked.xml" "$file" || holds "marking $file" false
done
holds "more than fifty texts are marked" test "$(cat "$work"/tree/policies/base/rules/*.xml | grep -o $word | wc -l)" -gt 50
kitei=$work/tree/generator/build/kitei
holds "$client builds" "$kitei" build "$work/tree/policies/$client" -o "$work/out"

# Where the marked word may stand: what was left out is on record there.
may_tell='/(coverage|deviations|management-review)[.]'
find "$work/out/$client" -type f ! -name manifest.sha256 >"$work/files"
holds "there are documents to look into" test "$(grep -cvE "$may_tell" "$work/files")" -gt 10
holds "coverage and deviations do tell" sh -c 'grep -E "$1" "$2" | xargs grep -l "$3" | grep -q .' sh "$may_tell" "$work/files" $word
grep -vE "$may_tell" "$work/files" >"$work/others"
while read -r file; do
	holds "no marked word in ${file#"$work/out/"}" sh -c '! grep -o ".\{0,60\}$1.\{0,60\}" "$2"' sh $word "$file"
done <"$work/others"

# A company that does have these things prints the marked texts: the test can fail.
"$kitei" build "$work/tree/policies/minato" -o "$work/out" >/dev/null 2>&1
"$kitei" build "$work/tree/policies/minato" --format tree -o "$work/trees" >/dev/null 2>&1
holds "another company prints what is marked" sh -c 'grep -l "$1" "$2"/ja/standards.* "$3"/ja/standards.* 2>/dev/null | grep -q .' \
	sh $word "$work/out/minato" "$work/trees/minato"

# ---- the words people know ----

"$top/generator/build/kitei" build "$top/policies/$client" -o "$work/plain" >/dev/null 2>&1
find "$work/plain/$client" -type f ! -name manifest.sha256 | grep -vE "$may_tell" >"$work/plain.files"
for term in 貸与端末 リモートデスクトップ 仮想デスクトップ 持ち帰り方式 就業規則 プライバシーマーク Pマーク VPN 境界の機器 社内ネットワーク ファイルサーバー 部署 \
	'company device' 'remote desktop' 'virtual desktop' 'office PC' 'work rules' 'privacy mark' 'at the boundary' 'office network' 'file server' 'department'; do
	holds "nothing speaks of: $term" sh -c '! xargs grep -iEo ".{0,60}$1.{0,60}" <"$2"' sh "$term" "$work/plain.files"
done

echo "absent: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
