#!/bin/sh
# pdf.sh — kitei-pdf prints what kitei build wrote: names to hand over, the three tiers in one file with an outline and heads of
# their own, no path of this machine; whole or not at all, wherever it is to be written, and in plain words when it cannot.
set -u

. "$(dirname "$0")/common/samples.sh"

print=$PWD/generator/deliver/kitei-pdf
client=$work/out/minato
KITEI_LANG=ja
export KITEI_LANG
"$KITEI" build policies/minato -o "$work/out" --date 2026-06-01 >/dev/null 2>"$work/log" || { cat "$work/log" && exit 1; }

# told WHAT STATUS WORDS COMMAND… — the command ends so and says so.
told() {
	what=$1 wanted=$2 words=$3
	shift 3
	"$@" >"$work/said" 2>&1
	is "$what: exit status" "$?" "$wanted"
	is "$what: what is said" "$(grep -cF "$words" "$work/said")" 1
}
within() { # FOLDER COMMAND…
	(cd "$1" && shift && "$@")
}
names() {
	within "$1" find . -type f | sed 's|^\./||' | sort
}
# stand_in NAME COMMANDS — a browser of that name, which does so for $page and $pdf.
stand_in() {
	printf '#!/bin/sh\nfor page; do case $page in --print-to-pdf=*) pdf=${page#*=} ;; esac; done\n%s\n' "$2" >"$work/$1" && chmod +x "$work/$1"
}
links() {
	LC_ALL=C grep -aoE '/URI \([^)]*\)' "$1" | sort -u
}

# ---- what goes wrong ----
mkdir "$work/few" && ln -s "$(dirname "$(command -v sed)")"/* "$work/few/" 2>/dev/null
rm -f "$work"/few/chromium* "$work"/few/google-chrome* "$work"/few/microsoft-edge*
told "no browser" 3 "ブラウザーがありません" env PATH="$work/few" KITEI_BROWSER= "$print" "$client"
told "no browser, in English" 3 "no browser" env PATH="$work/few" KITEI_BROWSER= KITEI_LANG=en "$print" "$client"
told "a folder of something else" 2 "kitei build の出力ではありません" "$print" "$work"
told "no page of that name" 2 "印刷するページがありません" "$print" -n 'nothing-*' "$client"
mkdir -p "$work/mine/ja" && echo letter >"$work/mine/letter.txt" && echo pdf >"$work/mine/ja/own.pdf"
told "a folder with other files" 2 "ほかのファイルがある" "$print" -o "$work/mine" -n basic-policy "$client"
is "they are still there" "$(names "$work/mine" | tr '\n' ' ')" "ja/own.pdf letter.txt "
told "no folder" 2 "使い方: " "$print"
for number in two 0 ''; do
	told "-j '$number'" 2 "使い方: " "$print" -j "$number" -n basic-policy "$client"
done
echo letter >"$work/letter.pdf"
told "a file, not a folder" 2 "フォルダーではありません" "$print" -o "$work/letter.pdf" -n basic-policy "$client"
is "the file is still there" "$(cat "$work/letter.pdf")" letter
told "help" 0 "使い方: " "$print" --help
is "help that nobody can read" "$(timeout 10 "$print" --help 2>/dev/null >/dev/full; echo $?)" 3
is "a wrong option that nobody is told of" "$(timeout 10 "$print" --what 2>&-; echo $?)" 2
is "the language of a locale, where KITEI_LANG is neither" "$(KITEI_LANG=fr LC_ALL=en_US.UTF-8 "$print" --help | grep -c '^Usage: ')" 1

# ---- what is printed ----
told "the policies" 0 "4個のPDF" "$print" -n basic-policy "$client"
is "names" "$(names "$client.pdf" | tr '\n' '|')" "en/MS-A-01_Information Security Policy_Ed. 1.pdf|en/MS-A-01_Information security documents_Ed. 1.pdf|ja/MS-A-01_情報セキュリティポリシー_第1版.pdf|ja/MS-A-01_情報セキュリティ基本方針_第1版.pdf|"
bound="$client.pdf/ja/MS-A-01_情報セキュリティポリシー_第1版.pdf"
pdftotext "$bound" "$work/bound.txt"
for tier in MS-A-01 MS-B-01 MS-C-01; do
	is "$tier stands at the head of pages" "$([ "$(grep -cE "^$tier" "$work/bound.txt")" -ge 1 ] && echo yes)" yes
done
is "an outline" "$(LC_ALL=C grep -acE '/Type */Outlines|/Outlines' "$bound" | sed 's/[1-9][0-9]*/yes/')" yes
is "links out of the house" "$(links "$bound" | grep -v '(tel:')" ""
is "links from one tier to another" "$([ "$(LC_ALL=C grep -aoE '/Dest ' "$bound" | wc -l)" -gt 100 ] && echo yes)" yes
is "fonts of Type 3" "$(pdffonts "$bound" | grep -c 'Type 3')" 0

told "a card beside them" 0 "2個のPDF" "$print" -n cards-single "$client"
is "what was printed before is still there" "$(names "$client.pdf" | grep -c .)" 6
grep -hoE 'MS-.*\.pdf' generator/manual/kitei-pdf.1 generator/manual/kitei-pdf.ja.1 | sort -u >"$work/manual"
is "names in the manual" "$(wc -l <"$work/manual")" 6
is "names in the manual that are not made" "$(names "$client.pdf" | sed 's|.*/||' | grep -vxF -f - "$work/manual")" ""
is "the card's name" "$(names "$client.pdf" | grep -c '^ja/MS-E-21_緊急連絡カード_名刺サイズ1枚_第1版.pdf$')" 1

# ---- a browser that does not print ----
names "$client.pdf" >"$work/before"
told "a page that is not printed" 1 "印刷できませんでした" env KITEI_BROWSER=false "$print" -n cards-single "$client"
names "$client.pdf" >"$work/after"
is "the last PDFs stay" "$(diff "$work/before" "$work/after")" ""
is "nothing half-written is left" "$(find "$work/out" -maxdepth 1 -name '*.new')" ""

stand_in half 'printf "%%PDF-1.4 and then" >"$pdf"; echo "Failed to connect to dbus" >&2; echo "No space left on device" >&2'
told "a page that is cut short" 1 "No space left on device" env KITEI_BROWSER="$work/half" "$print" -n cards-single "$client"
is "a page that is cut short: complaints of the desktop" "$(grep -c dbus "$work/said")" 0
stand_in deaf 'trap "" TERM; while :; do sleep 1; done'
mkdir "$work/hasty" && printf '#!/bin/sh\nwhile [ "$1" != 120 ]; do shift; done\nshift\nexec %s --foreground -k 1 1 "$@"\n' "$(command -v timeout)" >"$work/hasty/timeout" && chmod +x "$work/hasty/timeout"
told "a browser that hangs" 1 "印刷できませんでした" env PATH="$work/hasty:$PATH" KITEI_BROWSER="$work/deaf" "$print" -n cards-single "$client"
mkdir "$work/tmp"
stand_in slow 'touch "$(dirname "$0")/begun"; sleep 60'
TMPDIR=$work/tmp KITEI_BROWSER=$work/slow setsid "$print" -n cards-single "$client" 2>/dev/null &
while [ ! -e "$work/begun" ]; do sleep 0.1; done
kill -TERM "-$!" && wait "$!" 2>/dev/null
is "interrupted: exit status" "$?" 3
is "interrupted: what is left" "$(find "$work/tmp" -mindepth 1) $(find "$work/out" -maxdepth 1 -name '*.pdf.*')" " "
names "$client.pdf" >"$work/after"
is "the last PDFs stay, whatever happened" "$(diff "$work/before" "$work/after")" ""

# ---- what things are called, and where they are ----
odd="$work/a #1 [%20]"
mkdir "$odd" "$odd/new.new" && echo mine >"$odd/new.new/mine" && cp -R "$client" "$odd/minato" && rm -rf "$odd/minato/en"
told "paths that need care" 0 "1個のPDF" within "$odd" env TMPDIR="$odd" CDPATH=. "$print" -n cards-single minato
is "paths that need care: the page" "$(pdftotext "$odd/minato.pdf/ja/MS-E-21_緊急連絡カード_名刺サイズ1枚_第1版.pdf" - | grep -c '^緊急連絡カード')" 1
stand_in quick '{ cat "$page" && echo "%%EOF"; } >"$pdf"'
KITEI_BROWSER=$work/quick
export KITEI_BROWSER
card="ja/MS-E-21_緊急連絡カード_名刺サイズ1枚_第1版.pdf"
for time in first second; do
	told "-o DIR/, the $time time" 0 "1個のPDF" "$print" -o "$odd/new/" -n cards-single "$odd/minato"
done
ln -s new "$odd/link"
told "-o a link" 0 "1個のPDF" "$print" -o "$odd/link" -n slides "$odd/minato"
is "-o a link: where they are" "$(names "$odd/new" | tr '\n' '|')$(readlink "$odd/link")" "ja/MS-E-21_緊急連絡カード_名刺サイズ1枚_第1版.pdf|ja/MS-E-31_情報セキュリティ研修_第1版.pdf|new"
told "-o of a hyphen" 0 "1個のPDF" within "$odd" "$print" -o -x -n cards-single minato
is "-o of a hyphen: names" "$(names "$odd/-x")" "$card"
rm -rf "$odd/minato.pdf"
told "the folder it runs in" 0 "minato.pdf/" within "$odd/minato" "$print" -n cards-single .
is "the folder it runs in: names" "$(names "$odd/minato.pdf")" "$card"
is "somebody's folder with a like name" "$(cat "$odd/new.new/mine")" mine
is "temporary folders" "$(find "$odd" -maxdepth 1 -name 'kitei-pdf.*' -o -maxdepth 1 -name '*.pdf.*' -o -maxdepth 1 -name 'new.[!n]*')" ""
ln -s "$print" "$odd/print"
told "a link to the script" 0 "1個のPDF" "$odd/print" -n cards-single "$odd/minato"
sed -i 's/^<title>[^|]*/<title>情報セキュリティポリシー /' "$odd/minato/ja/basic-policy.html"
told "a policy called like all three" 0 "2個のPDF" "$print" -n basic-policy -o "$odd/three" "$odd/minato"
is "a policy called like all three: names" "$(names "$odd/three" | tr '\n' '|')" "ja/MS-A-01_情報セキュリティポリシー_第1版.pdf|ja/MS-A-01_情報セキュリティポリシー_第1版_policies-bound.pdf|"
echo '<p>own</p>' >"$odd/minato/ja/our page.html"
told "a page that is not of kitei" 0 "1個のPDF" "$print" -n 'our page' -o "$odd/own" "$odd/minato"
is "a page that is not of kitei: names" "$(names "$odd/own")" "ja/our page.pdf"

echo "pdf: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
