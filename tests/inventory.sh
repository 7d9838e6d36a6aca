#!/bin/sh
# inventory.sh — every item the content must cover is answered by what is printed, or left out for a reason (tests/inventory/items).
set -u

. "$(dirname "$0")/common/samples.sh"

items=tests/inventory/items
base=policies/base
build_samples out --format md --lang ja
build_samples tree --format tree --lang ja
papers=$work/out

# titles CLAUSE KIND… — of the elements of these kinds that cite the clause.
titles() {
	clause=$1
	shift
	for kind; do
		xmllint --xpath "//$kind[source[contains(concat(' ', @clauses, ' '), ' $clause ')]]/@ja" $base/training/*.xml $base/catalog.xml 2>/dev/null
	done | sed 's/^ *ja="\(.*\)"$/\1/'
}

# printed TITLE FILE… — in one of the documents of either sample.
printed() {
	title=$1
	shift
	for file; do
		grep -qF "$title" "$papers"/minato/ja/$file "$papers"/kazaguruma/ja/$file 2>/dev/null && return
	done
	return 1
}

shown() { # CLAUSE "KINDS" FILE…
	clause=$1 kinds=$2
	shift 2
	titles "$clause" $kinds >"$work/titles"
	while IFS= read -r title; do
		printed "$title" "$@" && return
	done <"$work/titles"
	return 1
}

# In one of the samples the row of the clause has an answer, a reason or another paper.
covered() {
	source=${1%%:*} id=${1#*:}
	[ "$(xmllint --xpath "count(//source[@id='$source']//clause[@id='$id'])" $base/catalog.xml)" -eq 1 ] || return 1
	grep -hE "^\| $id \|" "$papers"/*/ja/coverage.md | grep -vE '\| 規則なし \|  \|$' | grep -q '](.*\.md)\|下の細目の規則による'
}

both() { # FILE WORDS — in each sample.
	for client in minato kazaguruma; do
		cat "$papers/$client"/ja/$1 2>/dev/null | grep -qF "$2" || return 1
	done
}

answered() {
	what=$1 which=$2
	case $what in
	case) shown "$which" case casebook.md ;;
	taught) shown "$which" "slide case scenario" 'slides*.md' casebook.md drill.md ;;
	clause) covered "$which" ;;
	rule) cat "$work"/tree/*/ja/standards.xml | grep -q "rule=\"$which\"" ;;
	act) grep -q "act=\"$which\"" $base/rules/*.xml && cat "$papers"/*/ja/checklist-before*.md | grep -qF "## $(xmllint --xpath "string(//label[@id='checklist-act-$which']/@ja)" templates/labels.xml)" ;;
	form) cat "$papers"/*/ja/*.md | grep -qF "様式第${which}号" ;;
	setting) [ "$(xmllint --xpath "count(//parameter[@id='$which'])" $base/catalog.xml)" -eq 1 ] ;;
	term) [ "$(xmllint --xpath "count(//term[@ja='$which'])" $base/catalog.xml)" -eq 1 ] ;;
	link) [ "$(xmllint --xpath "count(//link[@id='$which'][@url])" $base/sources/links.xml)" -eq 1 ] ;;
	*) false ;;
	esac
}

while IFS= read -r line; do
	case $line in '' | '#'*) continue ;; esac
	read -r id what which rest <<-END
		$line
	END
	case $what in
	paper) is "$id: $which has “$rest”" "$(both "$which" "$rest" && echo yes)" yes ;;
	never) is "$id: “$which $rest”" "$(cat "$papers"/*/ja/*.md | grep -cE "$which${rest:+ $rest}")" 0 ;;
	no) is "$id: left out for a reason" "$([ -n "$rest" ] && echo yes)" yes ;;
	*) is "$id: $what $which" "$(answered "$what" "$which" && echo yes)" yes ;;
	esac
done <$items

# The list itself is whole: how many items each series has, and no item twice.
for row in TC:15 JA:8 AC:5 SL:24 TR:11 PO:4 CD:3 CK:16 EM:13 LF:5 PM:15 PA:4 TS:17 HS:11 RC:20 DS:17 GL:30 RL:17 DT:15; do
	is "items of series ${row%:*}" "$(grep -cE "^${row%:*}[0-9]" $items)" "${row#*:}"
done
is "items named twice" "$(sed -n 's/^\([A-Z][A-Z][0-9][0-9a-z.]*\) .*/\1/p' $items | sort | uniq -d | tr '\n' ' ')" ""

echo "inventory: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
