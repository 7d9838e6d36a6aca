#!/bin/sh
# coverage.sh — the guideline's list is whole, the coverage table shows all of it and claims no
# more than what is printed, and nobody's checklist holds a rule of a pattern they do not use.
set -u

. "$(dirname "$0")/common/samples.sh"

catalog=policies/base/catalog.xml
count() {
	xmllint --xpath "count($1)" "$catalog"
}

# ---- the list: inventory 1.1 and 1.2 ----
measure='//source[@id="telework4"]/clause[@category]'
is "measures" "$(count "$measure")" 43
is "sub-points" "$(count "$measure/clause")" 122
for row in executive:M:5:25 administrator:A:18:39 worker:W:20:58; do
	IFS=: read -r role letter measures points <<-END
		$row
	END
	is "measures of the $role" "$(count "$measure[@role='$role'][starts-with(@id,'$letter')]")" "$measures"
	is "sub-points of the $role" "$(count "$measure[@role='$role']/clause")" "$points"
done
for row in frame:13 malware:13 loss:3 eaves:4 access:6 ext:4; do
	is "measures of category ${row%:*}" "$(count "$measure[@category='${row%:*}']")" "${row#*:}"
done
is "restricted to patterns" "$(count "$measure[@patterns]")" 3

# ---- each of them is answered in the library: by a rule, an item, a step or a parameter ----
xmllint --xpath "$measure/@id | $measure/clause/@id" "$catalog" | sed 's/.*id="\(.*\)"/\1/' | sort >"$work/asked"
for file in "$catalog" policies/base/rules/*.xml; do
	xmllint --xpath '(//rule | //item | //step | //parameter)/source/@clauses' "$file" 2>/dev/null
done | tr '" ' '\n\n' | sed -n 's/^telework4://p' | sort -u >"$work/answered"
is "measures and sub-points to answer" "$(wc -l <"$work/asked")" 165
is "measures and sub-points without an answer in the library" "$(comm -23 "$work/asked" "$work/answered" | tr '\n' ' ')" ""

# ---- and at each client: by what is printed, or left out for a reason that is told ----
build_samples all --format md --lang ja
for client in minato kazaguruma; do
	table=$work/all/$client/ja/coverage.md
	is "$client: measures and sub-points without a rule" "$(sed -n '/^## まだ規則がない対策と細目/,/^## /p' "$table" | sed -n 3p)" なし
	is "$client: clauses the table of sides, patterns, classes and papers leaves out" "$(sed -n '/^## .*面、方式、区分/,/^## プライバシー/p' "$table" |
		sed -nE 's/^\| ([MAW][0-9.]+) \|.*/\1/p' | sort | comm -13 - "$work/asked" | tr '\n' ' ')" ""
	is "$client: categories whose weakest side is not named" "$(sed -n '/最も弱い面 |/,/^$/p' "$table" | sed 1,2d | grep -v '\*\* |$' | grep -c .)" 0
	# The row of a clause: what answers it, or why nothing does.
	is "$client: clauses with an empty answer" "$(while read -r id; do
		grep -E "^\| $id \|" "$table" | head -n 1 | grep -qE '\|  \|$' && echo "$id"
	done <"$work/asked" | tr '\n' ' ')" ""
done

# ---- what is printed ----
"$KITEI" build policies/minato -o "$work" --date 2026-06-01 >/dev/null 2>"$work/log" || cat "$work/log"
"$KITEI" build policies/minato -o "$work/tree" --format tree --date 2026-06-01 >/dev/null 2>&1
for language in ja en; do
	table=$work/minato/$language/coverage.md
	is "$language: clauses of the guideline that the table leaves out" \
		"$(xmllint --xpath "$measure/@id | $measure/clause/@id" "$catalog" | sed 's/.*id="\(.*\)"/\1/' |
			while read -r id; do grep -q "| $id |" "$table" || echo "$id"; done | tr '\n' ' ')" ""
	is "$language: the edition stands in the first lines" "$(head -n 4 "$table" | grep -c '第4版\|4th edition')" 1
	is "$language: words nobody audited" "$(cat "$work/minato/$language"/*.md | grep -c '準拠\|適合\|認証を取得\|認証を受け\|万全\|100%安全\|compliant\|certified')" 0
	# Rules counted as answering stand in the printed Standards.
	is "$language: rules referred to and not printed" "$(xmllint --xpath '//table//ref[not(@doc)]/@to' "$work/tree/minato/$language/coverage.xml" 2>/dev/null | wc -w)" 0
done

"$KITEI" resolve policies/minato >"$work/resolved.xml" 2>/dev/null
home=$(xmllint --xpath '//rule[@patterns="take-home"]/@id' "$work/resolved.xml" | sed 's/.*id="\(.*\)"/\1/')
is "rules for devices taken home" "$(echo "$home" | grep -c .)" 1
for rule in $home; do
	is "$rule on the designers' checklist" "$(grep -c "rule=\"$rule\"" "$work/tree/minato/ja/checklist-worker-design.xml")" 0
	is "$rule on the sales people's checklist" "$(grep -c "check rule=\"$rule\"" "$work/tree/minato/ja/checklist-worker-sales.xml")" 1
done

echo "coverage: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
