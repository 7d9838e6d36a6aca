#!/bin/sh
# policies.sh — what must hold of the three tiers of both samples, in both languages: the Policy keeps to
# principles, the Standards to a length that is read, each step says who, when and what, a sentence or step names each
# form, and the mark of a source never softens a duty.
set -u

. "$(dirname "$0")/common/samples.sh"
at_most() { # WHAT NUMBER LIMIT
	is "$1 ($2) is at most $3" "$([ "$2" -le "$3" ] && echo yes)" yes
}

build_samples tree --format tree
build_samples md --format md

# of FILE XPATH — a number, or attributes one a line.
of() {
	xmllint --xpath "$2" "$1" 2>/dev/null | sed 's/^ *[a-z]*="\(.*\)"$/\1/'
}

# articles FILE — the text of all of them.
articles() {
	xmllint --xpath '//clause//text()' "$1"
}

judge_policy() {
	policy=$place/basic-policy.xml
	at_most "$label: lines of the Policy" "$(of "$policy" 'count(//principle)')" 12
	is "$label: the Policy stands with or without telework" "$(xmllint --xpath 'string(//tree)' "$policy" | grep -ci 'テレワーク\|telework')" 0
	is "$label: the Policy calls itself a privacy policy" "$(xmllint --xpath 'string(//tree)' "$policy" | grep -ci '個人情報保護方針\|privacy policy')" 0
}

judge_standards() {
	standards=$place/standards.xml
	at_most "$label: articles" "$(of "$standards" 'count(//article)')" 42
	is "$label: articles of more than nine paragraphs" "$(of "$standards" '//article[count(clause) > 9]/@id')" ""
	# Definitions and lists of appointed persons are read as tables, not as duties.
	is "$label: paragraphs of more than nine items" "$(of "$standards" '//clause[count(item) > 9][@rule != "definitions"]/@rule')" ""
	case $language in
	ja) at_most "$label: characters of the articles" "$(articles "$standards" | tr -d ' \n' | wc -m)" 16500 ;;
	*) at_most "$label: words of the articles" "$(articles "$standards" | wc -w)" 7000 ;;
	esac
	is "$label: schedules" "$(of "$standards" 'count(//schedule)')" 4
}

# Each term of the article on terms is used by another rule, or it defines nothing.
judge_terms() {
	[ "$language" = ja ] || return
	xmllint --xpath '//clause[@rule != "definitions"]//text() | //schedule//text()' "$standards" "$place/procedures.xml" >"$work/words" 2>/dev/null
	is "$label: terms that nothing uses" "$(xmllint --xpath '//clause[@rule="definitions"]/item' "$standards" |
		sed 's/<[^>]*>//g' | while IFS= read -r line; do
			term=$(echo "$line" | sed 's/　.*//')
			[ -z "$term" ] || grep -qF "$term" "$work/words" || echo "$term"
		done | tr '\n' ' ')" ""
}

judge_procedures() {
	procedures=$place/procedures.xml
	for fact in basis for start end; do
		word=$(of templates/labels.xml "string(//label[@id='procedure-$fact']/@$language)")
		is "$label: procedures without “$word”" "$(of "$procedures" "//procedure[not(facts/fact[@label='$word'])]/@id")" ""
	done
	is "$label: procedures of one step" "$(of "$procedures" '//procedure[count(steps/step) < 2]/@id')" ""
	is "$label: steps without a person" "$(of "$procedures" 'count(//step[not(normalize-space(who))])')" 0
	is "$label: steps without a time" "$(of "$procedures" 'count(//step[not(normalize-space(limit))])')" 0
	is "$label: steps that say nothing" "$(of "$procedures" 'count(//step[not(normalize-space(do))])')" 0
}

judge_forms() {
	for file in standards procedures; do
		of "$place/$file.xml" '//*[self::clause or self::procedure]//ref[starts-with(@to, "form-")]/@to'
	done | sort -u >"$work/named"
	of "$place/records.xml" '//form/@id' | sort >"$work/blank"
	is "$label: there are blanks" "$([ -s "$work/blank" ] && echo yes)" yes
	is "$label: blanks that no sentence or step names" "$(comm -13 "$work/named" "$work/blank" | tr '\n' ' ')" ""
}

judge_words() {
	is "$label: the mark of a source in a duty" "$(cd "$folder" && grep -lE '推奨|基本対策|[Rr]ecommended' basic-policy.md standards.md procedures.md handling-table.md report-table.md checklist-*.md cards*.md slides.md 2>/dev/null | tr '\n' ' ')" ""
	is "$label: words nobody audited" "$(cd "$folder" && grep -lE '準拠|適合し|認証を取得|[Cc]ompliant|[Cc]ertified' basic-policy.md standards.md procedures.md | tr '\n' ' ')" ""
}

# The numbers to call are the same wherever they stand.
judge_numbers() {
	of "$place/cards.xml" '//phone/@number' | sort -u >"$work/card"
	of "$standards" '//schedule[@id="schedule-contacts"]//phone/@number' | sort -u >"$work/schedule"
	is "$label: the card has numbers" "$([ -s "$work/card" ] && echo yes)" yes
	is "$label: numbers on the card that schedule 2 does not have" "$(comm -23 "$work/card" "$work/schedule" | tr '\n' ' ')" ""
}

# Theft and ransomware suggest a wrongful purpose: another term for the final report than plain loss.
judge_clocks() {
	is "$label: procedures that judge by a wrongful purpose" "$(grep -cE '不正の目的|wrongful purpose' "$folder/procedures.md")" 2
	for days in 30 60; do
		is "$label: a final report within $days days" "$(grep -qE "$days(日| days)" "$folder/report-table.md" && echo yes)" yes
	done
}

for client in minato kazaguruma; do
	for language in ja en; do
		label="$client $language" place=$work/tree/$client/$language folder=$work/md/$client/$language
		judge_policy
		judge_standards
		judge_terms
		judge_procedures
		judge_forms
		judge_words
		judge_numbers
		judge_clocks
	done
done

echo "policies: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
