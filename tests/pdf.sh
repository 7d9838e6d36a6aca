#!/bin/sh
# pdf.sh — kitei-pdf prints what kitei build wrote: names to hand over, the three tiers in one file with an outline and heads of
# their own, no path of this machine; whole or not at all, and in plain words when it cannot.
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
names() {
	find "$1" -type f | sed "s|^$1/||" | sort
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
told "help" 0 "使い方: " "$print" --help

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
is "the card's name" "$(names "$client.pdf" | grep -c '^ja/MS-E-21_緊急連絡カード_名刺サイズ1枚_第1版.pdf$')" 1

# ---- a browser that does not print ----
names "$client.pdf" >"$work/before"
told "a page that is not printed" 1 "印刷できませんでした" env KITEI_BROWSER=false "$print" -n cards-single "$client"
names "$client.pdf" >"$work/after"
is "the last PDFs stay" "$(diff "$work/before" "$work/after")" ""
is "nothing half-written is left" "$(find "$work/out" -maxdepth 1 -name '*.new')" ""

echo "pdf: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
