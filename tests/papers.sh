#!/bin/sh
# papers.sh — what must hold of the papers people fill in, hang up and carry, whatever the rules say:
# nothing is filled in beforehand, the key stays out of the paper, a wall shows no person's number,
# and what the company planned replaces what the catalog proposes.  Judged on the trees of both samples.
set -u

here=$(cd "$(dirname "$0")" && pwd -P)
KITEI=${KITEI:-$here/../generator/build/kitei}
KITEI=$(cd "$(dirname "$KITEI")" && pwd -P)/$(basename "$KITEI")
[ -x "$KITEI" ] || { echo "papers: $KITEI is not built"; exit 3; }
samples=$(cd "$(dirname "$KITEI")/../../policies" && pwd -P)
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-papers.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
unset SOURCE_DATE_EPOCH
passed=0 failed=0

judge() { # WHAT GOOD(0)
	if [ "$2" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "papers: $1"
		[ ! -s "$work/said" ] || head -n 10 "$work/said"
	fi
	: >"$work/said"
}

# says FILE XPATH — what the expression gives, as text; lines for attributes.
says() {
	xmllint --xpath "$2" "$1" 2>/dev/null
}

# none WHAT XPATH FILE… — no such node in any of them.
none() {
	what=$1 path=$2
	shift 2
	for file; do
		says "$file" "$path" >>"$work/said"
		[ -f "$file" ] || echo "there is no $file" >>"$work/said"
	done
	[ ! -s "$work/said" ]
	judge "$what" $?
}

# each WHAT XPATH FILE… — the condition holds of each of them.
each() {
	what=$1 path=$2
	shift 2
	for file; do
		[ "$(says "$file" "boolean($path)")" = true ] || echo "$file" >>"$work/said"
	done
	[ ! -s "$work/said" ]
	judge "$what" $?
}

trees() { # CLIENT OUT: the trees, and beside them what stylesheets get
	"$KITEI" build "$1" --format tree -o "$2" --date 2026-06-01 >"$work/said" 2>&1
	judge "$(basename "$1") builds" $?
	for language in ja en; do
		"$KITEI" resolve "$1" --lang $language --date 2026-06-01 >"$2/$language.model" 2>/dev/null
	done
}

# ---- tests of understanding ----

ids() { # TREE XPATH: ids of questions, in order
	says "$1" "$2/@id" | sed 's/ *id="\([^"]*\)"/\1/g; s/-retest$//'
}

quiz() { # FOLDER MODEL
	wanted=$(says "$2" 'string(/kitei/model/catalog/parameter[@id="quiz-size"]/@value)')
	none "an answer is given away" '//option/@right | //explain | //basis' "$1"/quiz-[!k]*.xml
	each "a paper has no questions, or more than were decided" \
		"count(//question) > 0 and count(//question) <= $wanted" "$1"/quiz-[!k]*.xml
	each "a key without right option, explanation or basis" \
		'not(//question[count(option[@right]) != 1 or not(explain) or not(basis/ref)])' "$1"/quiz-key-*.xml
	each "blanks of a paper" 'count(/tree/blanks/blank) >= 5' "$1"/quiz-[!k]*.xml
	for key in "$1"/quiz-key-*.xml; do
		of=${key##*/quiz-key-}
		ids "$key" '(//section)[1]//question' >"$work/key"
		ids "$1/quiz-$of" '//question' | diff - "$work/key" >>"$work/said"
		ids "$key" '(//section)[2]//question' >"$work/key"
		ids "$1/quiz-retest-$of" '//question' | diff - "$work/key" >>"$work/said"
		# with enough in the bank the retest has other questions
		ids "$1/quiz-retest-$of" '//question' | diff "$work/key" - >>"$work/said"
	done
	[ ! -s "$work/said" ]
	judge "a key is not of its papers" $?
}

# draw MODEL ROLE: the questions a role's paper must have, worked out here a second time.
draw() {
	year=$(says "$1" 'string(/kitei/model/company/plan/@year)')
	size=$(says "$1" 'string(/kitei/model/catalog/parameter[@id="quiz-size"]/@value)')
	turn=$(says "$1" "count(/kitei/model/catalog/role[@id='$2']/preceding-sibling::role)")
	{
		says "$1" "/kitei/model/chapters/chapter/topic/rule[contains(concat(' ', @roles, ' '), ' $2 ')]/@id" | sed 's/.*id="\([^"]*\)"/own \1/'
		says "$1" "/kitei/model/chapters/chapter/topic/rule[
			contains(concat(' ', @roles, ' '), concat(' ', /kitei/model/catalog/role[@held-by='everyone']/@id, ' '))]/@id" |
			sed 's/.*id="\([^"]*\)"/common \1/'
		says "$1" '/kitei/model/chapters/chapter/question' | tr '\n' ' ' | sed 's/<question /\n<question /g' |
			sed -n 's/^<question \([^>]*\)>.*/\1/p' | sed 's/.*\bid="\([^"]*\)".*\brules="\([^"]*\)".*/question \1 \2/'
	} | awk -v year="$year" -v size="$size" -v turn="$turn" '
		function pick(kind, n, take, turn,  p, q, offset) {
			offset = n ? (year + turn) * (n >= 3 * take ? 2 : 1) % n : 0
			for (p = 0; p < n; p++) {
				q = (p - offset + n) % n
				if (int((q + 1) * take / n) > int(q * take / n)) drawn[at[kind, p]] = 1
			}
		}
		function least(a, b) { return a < b ? a : b }
		function most(a, b) { return a > b ? a : b }
		$1 == "own" { own[$2]; next }
		$1 == "common" { common[$2]; next }
		{
			kind = ""
			for (i = 3; i <= NF; i++)
				if ($i in own) { kind = "own"; break } else if ($i in common) kind = "common"
			if (kind == "") next
			at[kind, count[kind] + 0] = n + 0
			count[kind]++
			place[n++] = $2
		}
		END {
			if (size > n) size = n
			o = count["own"] + 0
			half = least(int(o / 2), int(size / 2))
			take = most(most(int(size * o / n + 0.5), half), size - count["common"])
			pick("own", o, take, 0)
			pick("common", count["common"] + 0, size - take, turn)
			for (p = 0; p < n; p++) if (p in drawn) print place[p]
		}'
}

# ---- posters ----

posters() { # FOLDER MODEL
	sheet=$(says "$2" 'string(/kitei/model/catalog/parameter[@id="poster-size"]/@value)')
	points=$(says "$2" 'string(/kitei/budgets/budget[@id="poster-points"]/@name)')
	each "one poster a tree, on the paper decided" "count(/tree/poster) = 1 and /tree/@sheet = '$sheet'" "$1"/posters-*.xml
	each "a month's poster has not just its points" "count(/tree/poster/point) = $points" "$1"/posters-[0-9]*.xml
	says "$2" '/kitei/model/company/people/person/@phone' | sed 's/.*phone="\([^"]*\)"/\1/' >"$work/persons"
	for poster in "$1"/posters-*.xml; do
		says "$poster" '//phone/@number' | grep -F -f "$work/persons" >>"$work/said"
		case $poster in
		*/posters-[01][0-9].xml)
			month=${poster##*-} month=${month%.xml}
			says "$poster" '//line[@style="foot"]//date/@value' | grep -cE "^ *value=\"[0-9]{4}-$month-(01|28|29|30|31)\"" | grep -qx 2 ||
				echo "$poster: not shown in its month" >>"$work/said"
			says "$poster" 'string(//line[@style="foot"])' | grep -q -- "-$month" || echo "$poster: number without its month" >>"$work/said"
			;;
		esac
	done
	[ ! -s "$work/said" ]
	judge "a person's number on a wall, or a poster out of its month" $?
}

# ---- forms, audit, review, risks ----

forms() { # FOLDER MODEL
	none "an entry in a ledger" '//table[@class="ledger"]/row/cell[node()]' "$1/records.xml" "$1/audit.xml"
	none "a form in a list without keeper or period" '//table[@class="forms"]/row[cell[@head]]/cell[not(node())]' "$1/document-list.xml" "$1/standards.xml"
	none "a finding of an audit" '//table[@class="audit"]/row/cell[position() > last() - 2][node()]' "$1/audit.xml"
	none "a risk somebody has accepted" '//table[@class="risks"]/row/cell[position() > last() - 2][node()]' "$1/risk-analysis.xml"
	none "a result of a review" '//table[@class="inputs" or @class="drops" or @class="law"]/row/cell[last()][node()]' "$1/management-review.xml"
	for id in $(says "$2" '/kitei/model/catalog/record[not(@document)]/@id' | sed 's/ *id="\([^"]*\)"/\1/'); do
		says "$1/records.xml" "count(//form[@id='$id'])" | grep -qx 1 || echo "no form $id" >>"$work/said"
	done
	says "$2" 'count(/kitei/model/catalog/record)' >"$work/key"
	says "$1/records.xml" 'count(//table[@class="forms"]/row[cell[@head]])' | diff "$work/key" - >>"$work/said"
	[ ! -s "$work/said" ]
	judge "not every form, or one too many" $?
	grep -liE '内部監査|internal audit' "$1"/audit.xml "$1"/checklist-*.xml "$1"/annual-plan.xml "$1"/management-review.xml "$1"/records.xml >"$work/said"
	judge "a self-check is called an internal audit" $(($? == 0))
	each "a pledge without date and name" 'count(/tree/blanks/blank) >= 3 and count(/tree/ul/li) > 0' "$1"/pledge-*.xml
	grep -lE '賠償|違約金|免責|damages|indemni|immun' "$1"/pledge-*.xml >"$work/said"
	judge "a pledge speaks of damages or immunity" $(($? == 0))
}

# Blanks stand where a record has the sheet as its blank, and nowhere else.
sheets() { # FOLDER MODEL
	for sheet in "$1"/checklist-*.xml; do
		id=$(says "$sheet" 'string(/tree/@document)')
		kept=$(says "$2" "boolean(/kitei/model/catalog/record[@document='$id'])")
		[ "$(says "$sheet" 'boolean(//blank)')" = "$kept" ] || echo "$sheet" >>"$work/said"
		[ "$(says "$sheet" 'boolean(//check)')" = true ] || echo "$sheet: asks nothing" >>"$work/said"
	done
	[ ! -s "$work/said" ]
	judge "blanks on a sheet to look at, or none on a record" $?
}

# ---- cases, discussion, drills, sheets for an act ----

# shown MODEL — ids of the cases of this year's training, in file order, worked out here a second time.
shown() {
	says "$1" '/kitei/model/catalog/case/@id' | sed 's/ *id="\([^"]*\)"/\1/' >"$work/ids"
	says "$1" 'string(/kitei/model/company/training/@cases)' | tr ' ' '\n' | grep . >"$work/wanted"
	grep -Fxf "$work/wanted" "$work/ids" && return
	says "$1" '/kitei/model/catalog/pattern[@in-use="yes"]/@id' | sed 's/ *id="\([^"]*\)"/\1/' >"$work/patterns"
	case $(wc -l <"$work/patterns") in 1) each=3 ;; 2) each=2 ;; *) each=1 ;; esac
	while read -r pattern; do
		says "$1" "/kitei/model/catalog/case[contains(concat(' ', @usual-for, ' '), ' $pattern ')]/@id" | sed 's/ *id="\([^"]*\)"/\1/' | tail -n $each
	done <"$work/patterns" >"$work/wanted"
	grep -Fxf "$work/wanted" "$work/ids" || head -n 2 "$work/ids"
}

sections() { # TREE XPATH: ids of sections, without the document before them
	says "$1" "$2/@id" | sed 's/ *id="[a-z]*-\([^"]*\)"/\1/'
}

talks() { # FOLDER MODEL
	shown "$2" >"$work/key"
	sections "$1/discussion.xml" '//section[@class="talk"]/section' | diff "$work/key" - >>"$work/said"
	sections "$1/casebook.xml" '//section[@class="case"][p[@class="small"]]' | diff "$work/key" - >>"$work/said"
	sections "$1/casebook.xml" '//section[@class="case"]' | diff "$work/ids" - >>"$work/said"
	[ ! -s "$work/said" ]
	judge "cases of discussion sheet or casebook are not those of the training" $?
	none "something is written on a discussion sheet beforehand" '//table/row/cell[last()][node()] | //blank/@*[name() != "label" and name() != "size" and name() != "at"]' "$1/discussion.xml"
	each "a case without room to write" 'not(//section[@class="talk"]/section[count(blanks/blank) < 2]) and count(//blank) > 4' "$1/discussion.xml"
	says "$2" '/kitei/model/company/people/person/@name | /kitei/model/catalog/case/cause/@name' | sed 's/ *name="\([^"]*\)"/\1/' >"$work/kept"
	grep -oFf "$work/kept" "$1/discussion.xml" >"$work/said"
	judge "a discussion sheet names a person or gives a cause away" $(($? == 0))
}

drills() { # FOLDER MODEL
	scenarios=$(says "$2" 'count(/kitei/model/catalog/scenario)')
	if [ "$scenarios" -eq 0 ]; then
		[ ! -e "$1/drill.xml" ]
		judge "a paper for drills without any" $?
		return
	fi
	none "something happened before the drill" '//table[@class="turns"]/row/cell[4][node()]' "$1/drill.xml"
	each "a scenario is missing, or what is made known in it" "count(//section[@class='scenario'][.//table[@class='turns']/row][note/p]) = $scenarios" "$1/drill.xml"
	record=$(says "$2" 'substring-before(concat(/kitei/model/catalog/activity[@id="drill"]/@records, " "), " ")')
	each "a drill that says not where it is recorded" "not(//section[@class='scenario'][not(facts//ref/@to = '$record')])" "$1/drill.xml"
	says "$2" '/kitei/documents/document[@id="drill"]/@audience' | grep -q officer
	judge "the paper for drills is listed for those who take part" $?
}

# Each part has the questions answered before its act, of rules that bind its readers, in the order of the rules.
acts() { # FOLDER MODEL
	everyone=$(says "$2" 'string(/kitei/model/catalog/role[@held-by="everyone"]/@id)')
	for id in $(says "$2" '/kitei/documents/document[contains(@checklist, " ")]/@id' | sed 's/ *id="\([^"]*\)"/\1/'); do
		row="/kitei/documents/document[@id='$id']"
		role=$(says "$2" "string($row/@roles)")
		grouped=$(says "$2" "$row/@per = 'group'")
		for group in $(says "$2" '/kitei/model/company/groups/group/@id' | sed 's/ *id="\([^"]*\)"/\1/'); do
			[ "$grouped" = true ] && fits=" $group " || fits=
			sheet=$1/$id-$group.xml
			[ -e "$sheet" ] || sheet=$1/$id.xml
			for act in $(says "$2" "string($row/@checklist)"); do
				says "$2" "/kitei/model/chapters/chapter/topic/rule[contains(concat(' ', @roles, ' '), ' $role ') or contains(concat(' ', @roles, ' '), ' $everyone ')]
					[contains(concat(' ', @groups, ' '), '$fits')]/before[@act='$act']/../@id" | sed 's/ *id="\([^"]*\)"/\1/' >"$work/key"
				says "$sheet" "//section[@id='$id-$act']//check/@rule" | sed 's/ *rule="\([^"]*\)"/\1/' | uniq | diff "$work/key" - >"$work/differs" 2>&1 ||
					{ echo "$sheet: $act" && cat "$work/differs"; } >>"$work/said"
			done
		done
	done
	[ ! -s "$work/said" ]
	judge "a part has not the questions of its act" $?
}

# ---- plan, deck, card ----

# calendar MODEL ACTIVITY — its row in the calendar.
calendar() {
	echo "//table[@class='calendar']/row[cell[1] = '$(says "$1" "string(/kitei/model/catalog/activity[@id='$2']/@name)")']"
}

plan() { # FOLDER MODEL
	first=$(says "$2" 'string(/kitei/model/company/profile/@year-starts)')
	for id in $(says "$2" '/kitei/model/catalog/activity/@id' | sed 's/ *id="\([^"]*\)"/\1/'); do
		row=$(calendar "$2" "$id") planned=0
		says "$1/annual-plan.xml" "count($row)" | grep -qx 1 || echo "$id: not in the calendar once" >>"$work/said"
		for month in $(says "$2" "/kitei/model/company/plan/event[@activity='$id']/@month" | sed 's/ *month="\([^"]*\)"/\1/'); do
			planned=$((planned + 1))
			says "$1/annual-plan.xml" "boolean($row/cell[$(((month - first + 12) % 12 + 2))][normalize-space()])" | grep -qx true ||
				echo "$id: not in month $month" >>"$work/said"
		done
		[ $planned -eq 0 ] || says "$1/annual-plan.xml" "count($row/cell[normalize-space()])" | grep -qx $((planned + 1)) ||
			echo "$id: in other months too" >>"$work/said"
	done
	[ ! -s "$work/said" ]
	judge "the company's events do not replace the default months" $?
}

deck() { # FOLDER MODEL
	lines=$(says "$2" 'string(/kitei/budgets/budget[@id="slide-lines"]/@name)')
	none "a slide without a line, or with too many" "/tree/slide[position() > 1][not(.//li) or count(.//li) > $lines]/@id" "$1/slides.xml"
	each "cards have their lines" "count(//side[@face='front']/*[not(self::qr)]) <= $(says "$2" 'string(/kitei/budgets/budget[@id="card-front-lines"]/@name)')
		and count(//side[@face='back']/*) <= $(says "$2" 'string(/kitei/budgets/budget[@id="card-back-lines"]/@name)')" "$1/cards.xml" "$1/cards-manager.xml"
}

# ---- both samples, both languages ----

for client in minato kazaguruma; do
	trees "$samples/$client" "$work/$client"
	for language in ja en; do
		set -- "$work/$client/$client/$language" "$work/$client/$language.model"
		quiz "$@"
		posters "$@"
		forms "$@"
		sheets "$@"
		talks "$@"
		drills "$@"
		acts "$@"
		plan "$@"
		deck "$@"
	done
done

# A company that chose no cases has those usual for its ways of working, no more than the session has room for.
mkdir "$work/usual" && cp -R "$samples/minato" "$work/usual/" && cp -R "$samples/house" "$work/usual/"
sed '/<training /d' "$samples/minato/company.xml" >"$work/usual/minato/company.xml"
trees "$work/usual/minato" "$work/usual"
talks "$work/usual/minato/ja" "$work/usual/ja.model"

# The drawing, worked out twice; another year draws other questions.
model=$work/minato/ja.model folder=$work/minato/minato/ja
for paper in "$work"/minato/minato/ja/quiz-[!kr]*.xml "$work"/kazaguruma/kazaguruma/ja/quiz-[!kr]*.xml; do
	ids "$paper" '//question' | sort >"$work/key"
	ids "$(echo "$paper" | sed 's/quiz-\([^/]*\)$/quiz-retest-\1/')" '//question' | sort | comm -12 "$work/key" - >>"$work/said"
done
[ ! -s "$work/said" ]
judge "a retest repeats questions" $?
for role in administrator line-manager executive; do
	draw "$model" $role >"$work/key"
	ids "$folder/quiz-$role.xml" '//question' | diff "$work/key" - >"$work/said"
	judge "the paper of $role is drawn otherwise" $?
done
mkdir "$work/next" && cp -R "$samples/house" "$work/next/" && cp -R "$samples/minato" "$work/next/minato"
sed -i 's/<plan year="[0-9]*"/<plan year="2031"/' "$work/next/minato/company.xml"
trees "$work/next/minato" "$work/later"
for role in administrator all-personnel; do
	ids "$folder/quiz-$role.xml" '//question' >"$work/key"
	ids "$work/later/minato/ja/quiz-$role.xml" '//question' | cmp -s "$work/key" -
	judge "another year has the same paper for $role" $(($? == 0))
done

echo "papers: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
