#!/bin/sh
# markdown.sh — every page and every Markdown file carries the text of its linked tree: all of it,
# in reading order, and nothing else but the words the writers add (format.h: leaves_out says what
# they leave out; no text is among it).
set -u

here=$(cd "$(dirname "$0")" && pwd -P)
KITEI=${KITEI:-$here/../generator/build/kitei}
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-markdown.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM

build() {
	"$KITEI" build "$here/../policies/minato" "$@" >/dev/null 2>"$work/messages" || cat "$work/messages"
}

squeeze() {
	LC_ALL=C sed -e 's/[[:space:]]//g' -e 's/\xe3\x80\x80//g' -e 's/\xc2\xa0//g'
}

# The words that writers add: labels that stand in no tree, what joins a number and its text, the
# order of the numbers on a card, boxes, lines to write on.
added_words() {
	for id in contents check-number check-question check-yes check-no check-na check-basis stamp-date \
		card-front card-back; do
		xmllint --xpath "string(//label[@id = '$id']/@$1)" "$here/../templates/labels.xml" && echo
	done | squeeze
	for kind in call titled numbered named; do
		xmllint --xpath "string(//level[@kind = '$kind']/@$1)" "$here/../templates/numbering.xml" && echo
	done | tr % '\n' | LC_ALL=C.UTF-8 sed 's/./&\n/g' | squeeze
	printf '%s\n' □ ＿
	[ "$1" = ja ] || printf '%s\n' 1 2 3
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

judge_file() {
	name=${1#"$work/set/minato/"}
	language=${name%%/*}
	tree=$(basename "${1%.*}")
	# A card is one tree, whatever sheet it is printed on.
	while [ ! -f "$work/trees/minato/$language/$tree.xml" ] && [ "$tree" != "${tree%-*}" ]; do
		tree=${tree%-*}
	done
	case $1 in
	*.md) cmark-gfm -e table --unsafe -t xml "$1" | xsltproc --nonet --novalid "$here/markdown/output.xsl" - ;;
	*.html) xsltproc --html --encoding UTF-8 "$here/markdown/output.xsl" "$1" 2>/dev/null ;;
	esac | squeeze >"$work/text"
	xsltproc "$here/markdown/tree.xsl" "$work/trees/minato/$language/$tree.xml" | squeeze >"$work/pieces"
	[ -s "$work/pieces" ] && [ -s "$work/text" ] || judge "$name" "there is no text"
	judge "$name" "$(compare "$work/pieces" "$work/words.$language" <"$work/text")"
}

build -o "$work/set"
build -o "$work/trees" --format tree
for language in ja en; do
	added_words "$language" >"$work/words.$language"
	for file in "$work/set/minato/$language"/*; do
		judge_file "$file"
	done
done
echo "markdown: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
