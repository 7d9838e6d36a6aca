#!/bin/sh
# office.sh — kitei-office: a Word file on A4 with all the words of the page, a PowerPoint file with a slide and its notes for
# each slide of the deck, the same bytes from the same page, and plain words when it cannot.
set -u

. "$(dirname "$0")/common/samples.sh"

office=$PWD/generator/deliver/kitei-office
KITEI_LANG=ja SOURCE_DATE_EPOCH=1780272000
export KITEI_LANG SOURCE_DATE_EPOCH
build_samples out
pages=$work/out/minato/ja

inside() { # FILE PART
	unzip -p "$1" "$2"
}
parts() { # FILE PATTERN
	unzip -Z1 "$1" | grep -cE "$2"
}
letters() {
	tr -d ' \n\t-' | sort | cksum
}

"$office" "$pages/standards.html" "$pages/slides.md" "$work/office" 2>"$work/said"
is "exit status" "$?" 0
is "what is said" "$(cat "$work/said")" "2個のファイル → $work/office/"

# ---- Word ----
docx=$work/office/standards.docx
is "paper" "$(inside "$docx" word/document.xml | grep -oE 'w:pgSz [^/]*' | grep -c 'w:h="16838".*w:w="11906"\|w:w="11906".*w:h="16838"')" 1
is "a font for Japanese" "$(inside "$docx" word/styles.xml | grep -oE 'w:eastAsia="[^"]*"' | sort -u | tr '\n' ' ')" 'w:eastAsia="BIZ UDPGothic" w:eastAsia="ja-JP" '
is "articles" "$(pandoc "$docx" -t plain --wrap=none | grep -cE '^第[0-9]+条（.*）$')" "$(grep -cE '^### 第[0-9]+条（' "$pages/standards.md")"
is "headings of the second rank" "$(inside "$docx" word/document.xml | grep -oE 'w:pStyle w:val="Heading1"' | wc -l)" "$(grep -c '^## ' "$pages/standards.md")"
is "words that are lost or new" "$(pandoc "$docx" -t plain --wrap=none | letters)" "$(sed '/class="skip"/d; /^<img class="logo"/d' "$pages/standards.html" | pandoc -f html -t plain --wrap=none | letters)"

pictures() { parts "$1" '^word/media/'; }
png=iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
sed "s#data:image/svg+xml;base64,[^\"]*#data:image/png;base64,$png#" "$pages/basic-policy.html" >"$work/photo.html"
"$office" "$work/photo.html" "$work/photo" 2>/dev/null
is "a logo that Word shows stays, a drawing does not" "$(pictures "$work/photo/photo.docx") $(pictures "$docx")" "1 0"

is "links to other pages" "$(inside "$docx" word/_rels/document.xml.rels | grep -oE 'Target="[^":]*" TargetMode="External"' | wc -l)" 0
is "links within the page" "$([ "$(inside "$docx" word/document.xml | grep -oE '<w:hyperlink w:anchor=' | wc -l)" -gt 20 ] && echo yes)" yes

# ---- PowerPoint ----
slides=$(grep -c '^## ' "$pages/slides.md")
is "slides, after the title" "$(parts "$work/office/slides.pptx" '^ppt/slides/slide[0-9]+\.xml$')" "$((slides + 1))"
is "notes" "$(parts "$work/office/slides.pptx" '^ppt/notesSlides/notesSlide[0-9]+\.xml$')" "$slides"

# ---- the same bytes ----
"$office" "$pages/standards.html" "$pages/slides.md" "$work/again" 2>/dev/null
is "the same Word file" "$(cmp "$docx" "$work/again/standards.docx" && echo yes)" yes
is "the same PowerPoint file" "$(cmp "$work/office/slides.pptx" "$work/again/slides.pptx" && echo yes)" yes

# ---- what goes wrong ----
"$office" "$pages/nothing.html" "$pages/basic-policy.html" "$work/some" 2>"$work/said"
is "a page that is not there: exit status" "$?" 1
is "a page that is not there: what is said" "$(grep -c '作れませんでした: .*/nothing.html' "$work/said")" 1
is "the other is made" "$([ -s "$work/some/basic-policy.docx" ] && echo yes)" yes
is "a page that is not there: why" "$(grep -c 'ファイルがありません' "$work/said")" 1
"$office" "$pages/basic-policy.html" "$work/out/minato/en/basic-policy.html" "$work/one/" 2>"$work/said"
is "two pages of one name: exit status" "$?" 1
is "two pages of one name: what is said" "$(grep -c 'basic-policy.docx は別のページから作りました' "$work/said") $(tail -n 1 "$work/said")" "1 1個のファイル → $work/one/"
is "two pages of one name: the first is made" "$(cmp "$work/one/basic-policy.docx" "$work/some/basic-policy.docx" && echo yes)" yes
"$office" "$work/out/minato/manifest.sha256" "$work/some" 2>"$work/said"
is "something else: what is said" "$? $(grep -c 'でもありません' "$work/said")" "1 1"
"$office" "$pages/standards.html" "$pages/slides.md" 2>"$work/said"
is "a page where the folder should be" "$? $(grep -c '^フォルダーではありません: .*/slides.md' "$work/said") $(wc -l <"$work/said")" "2 1 1"
"$office" "$pages/standards.html" --output "$work/none" 2>"$work/said"
is "an option: exit status" "$?" 2
is "an option: what is said" "$(grep -c '^使い方: ' "$work/said")" 1
"$office" --help >"$work/said"
is "help" "$? $(grep -c '^使い方: ' "$work/said")" "0 1"
is "help that nobody can read" "$("$office" --help 2>/dev/null >/dev/full; echo $?)" 3
odd="$work/a #1 [%20]"
mkdir "$odd" && cp "$pages/slides.md" "$odd/our slides.md" && ln -s "$office" "$odd/office"
(cd "$odd" && TMPDIR=. CDPATH=. ./office "our slides.md" "the files/" 2>/dev/null)
is "paths that need care, a link to the script" "$? $(cmp "$odd/the files/our slides.pptx" "$work/office/slides.pptx" && echo yes)" "0 yes"
is "what is left there" "$(find "$odd" -name 'kitei-office.*')" ""
"$office" 2>"$work/said"
is "no page: exit status" "$?" 2
is "no page: what is said" "$(grep -c '^使い方: ' "$work/said")" 1
mkdir "$work/few" && ln -s "$(dirname "$(command -v sed)")"/* "$work/few/" && rm -f "$work/few/pandoc"
PATH=$work/few "$office" "$pages/standards.html" "$work/none" 2>"$work/said"
is "no pandoc: exit status" "$?" 3
is "no pandoc: what is said" "$(grep -c 'pandoc がありません' "$work/said")" 1

echo "office: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
