#!/bin/sh
# markdown.sh — every page and every Markdown file carries the text of its linked tree: all of it,
# in reading order, and nothing else but the words the writers add (format.h: leaves_out says what
# they leave out; no text is among it).  All documents of the clients in policies/, and the deck of
# tests/slides.
set -u

here=$(cd "$(dirname "$0")" && pwd -P)
KITEI=${KITEI:-$here/../generator/build/kitei}
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-markdown.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM

# Without blanks; a comment may not hold -->, there a full-width sign stands.
squeeze() {
	LC_ALL=C sed -e 's/[[:space:]]//g' -e 's/\xe3\x80\x80//g' -e 's/\xc2\xa0//g' -e 's/\xef\xbc\x9e/>/g'
}

# label ID LANGUAGE
label() {
	xmllint --xpath "string(//label[@id = '$1']/@$2)" "$here/../templates/labels.xml" && echo
}

# The words that writers add: labels that stand in no tree, what joins a number and its text, the
# order of the numbers on a card, boxes, lines to write on, the right answer named once more.
added_words() {
	for id in contents check-number check-question check-yes check-no check-na check-basis stamp-date \
		card-front card-back step-number step-who step-limit step-do step-record option-right; do
		label "$id" "$1"
	done | squeeze
	label stamp-line "$1" | sed -e 's/%1//' -e 's/＿//g' | squeeze
	label hint-separator "$1" | squeeze
	for kind in call titled numbered named option; do
		xmllint --xpath "string(//level[@kind = '$kind']/@$1)" "$here/../templates/numbering.xml" && echo
	done | tr % '\n' | LC_ALL=C.UTF-8 sed 's/./&\n/g' | squeeze
	printf '%s\n' □ ＿
	[ "$1" = ja ] || printf '%s\n' 1 2 3
}

# Beside these, on slides: the deck's title, header and footer, words before what the speaker says,
# the number of the slide and of all.
added_to_slides() { # LANGUAGE MARKDOWN
	sed -n -e 's/^\(title\|header\|footer\): "\(.*\)"$/\2/p' "$2" | sed -e 's/\\\(.\)/\1/g' -e 's/　/\n/g' | squeeze
	for id in notes notes-aim notes-say notes-story notes-ask notes-objection notes-next; do
		label "$id" "$1"
	done | squeeze
	xmllint --xpath "string(//level[@kind = 'slide']/@$1)" "$here/../templates/numbering.xml" | tr % '\n' | squeeze
	printf '%s\n' : • 0 1 2 3 4 5 6 7 8 9
}

# compare PIECES WORDS <TEXT — prints the first piece that is not there in its order, and what is
# there besides the pieces and the words.
compare() {
	LC_ALL=C awk -v pieces="$1" -v words="$2" '
		function strip(gap,    i, at) {
			for (i = 1; i <= count; i++)
				while (gap != "" && (at = index(gap, word[i])) > 0)
					gap = substr(gap, 1, at - 1) substr(gap, at + length(word[i]))
			return gap
		}
		{ text = text $0 }
		END {
			while ((getline line <words) > 0)
				if (line != "") word[++count] = line
			while (!lost && (getline line <pieces) > 0) {
				if (line == "") continue
				if ((at = index(text, line)) == 0) { print "missing: " line; lost = 1; continue }
				gap = substr(text, 1, at - 1)
				extra = extra strip(gap)
				text = substr(text, at + length(line))
			}
			extra = extra strip(text)
			if (!lost && extra != "") print "added: " substr(extra, 1, 300)
		}'
}

passed=0 failed=0
judge() {
	if [ -z "$2" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "$1: $2"
	fi
}

# build FOLDER [OPTION…]
build() {
	"$KITEI" build "$@" >/dev/null 2>"$work/messages" && said= || said=$(cat "$work/messages")
	judge "build $*" "$said"
}

# A deck's title stands in its front matter.
title_of_deck() {
	sed -n -e '/^title: "\(.*\)"$/ { s//\1/; s/\\\(["\\]\)/\1/g; p; q; }' "$1"
}

markdown() {
	if [ "$(head -n 2 "$1")" = "$(printf -- '---\nmarp: true')" ]; then
		title_of_deck "$1"
		sed -e 1d "$1" | sed -e '1,/^---$/d' >"$work/body.md"
		set -- "$work/body.md"
	fi
	cmark-gfm -e table --unsafe -t xml "$1" | xsltproc --nonet --novalid "$here/markdown/output.xsl" -
}

# judge_file NAME: CLIENT/LANGUAGE/FILE
judge_file() {
	file=$work/set/$1 language=${1#*/} language=${language%%/*}
	tree=$work/trees/${1%.*}
	# A card is one tree, whatever sheet it is printed on.
	while [ ! -f "$tree.xml" ] && [ "$tree" != "${tree%-*}" ]; do
		tree=${tree%-*}
	done
	words=$work/words.$language
	if grep -q '<slide ' "$tree.xml"; then
		words=$work/words.slides
		{ added_to_slides "$language" "${file%.*}.md" && cat "$work/words.$language"; } >"$words"
	fi
	case $1 in
	*.md) markdown "$file" ;;
	*.html) xsltproc --html --encoding UTF-8 "$here/markdown/output.xsl" "$file" 2>/dev/null ;;
	esac | squeeze >"$work/text"
	xsltproc --stringparam minutes "$(cat "$work/minutes.$language")" "$here/markdown/tree.xsl" "$tree.xml" | squeeze >"$work/pieces"
	[ -s "$work/pieces" ] && [ -s "$work/text" ] || judge "$1" "there is no text"
	judge "$1" "$(compare "$work/pieces" "$words" <"$work/text")"
}

mkdir -p "$work/place/deck"
cp -R "$here/slides/beside/." "$work/place"
sed 's/<company /<company layers="talk" /' "$here/errors/good/company.xml" >"$work/place/deck/company.xml"
for folder in "$here"/../policies/*/ "$work/place/deck/"; do
	[ -f "$folder/company.xml" ] || continue
	build "$folder" -o "$work/set"
	build "$folder" -o "$work/trees" --format tree
done
for language in ja en; do
	added_words "$language" >"$work/words.$language"
	label notes-minutes "$language" >"$work/minutes.$language"
done
for file in "$work"/set/*/??/*; do
	judge_file "${file#"$work/set/"}"
done
echo "markdown: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
