#!/bin/sh
# gallery.sh — the gallery shows every kind once in each language or says what is missing; the pictures of README.md are there
# and small.
set -u

. "$(dirname "$0")/common/samples.sh"

client=$work/out/minato
"$KITEI" build policies/minato -o "$work/out" --date 2026-06-01 >/dev/null 2>"$work/log" || { cat "$work/log" && exit 1; }

# gallery WORDS… — leaves what it says in $work/said.
gallery() {
	node tests/browser/gallery.mjs "$@" >"$work/said" 2>&1
}

# told WHAT STATUS WORDS ARGUMENT… — it ends so, with one line that says so.
told() {
	what=$1 wanted=$2 words=$3
	shift 3
	gallery "$@"
	is "$what: exit status" "$?" "$wanted"
	is "$what: what is said" "$(grep -cF "$words" "$work/said") of $(grep -c . "$work/said")" "1 of 1"
}

# The eight bytes after the first sixteen of a PNG are its width and height.
size_of() {
	[ "$(head -c 8 "$1" 2>/dev/null | od -An -tx1 | tr -d ' ')" = 89504e470d0a1a0a ] || { echo "no PNG" && return; }
	od -An -tu1 -j16 -N8 "$1" | awk '{ print (($1 * 256 + $2) * 256 + $3) * 256 + $4, (($5 * 256 + $6) * 256 + $7) * 256 + $8 }'
}

# small FILE LIMIT — not empty either.
small() {
	[ -s "$1" ] && [ "$(wc -c <"$1")" -le "$2" ] && echo yes
}

# kinds PAGE LANGUAGE — in the order of the page; which page of a deck is the middle one is not this suite's to know.
kinds() {
	grep -o "^<figure id=\"$2-[^\"]*" "$1" | sed "s/.*\"$2-//; s/-page-[0-9]*$/ inside/" | tr '\n' '|'
}

# within WIDTH HEIGHT FILE — as wide as that, at most as high, and no strip either.
within() {
	size_of "$3" | awk -v wide="$1" -v high="$2" '{ print ($1 == wide && $2 > wide / 3 && $2 <= high) ? "yes" : $0 }'
}

# ---- what is shown ----
told "three documents" 0 "書きました / wrote: $work/shown/gallery.html $work/shown/gallery-ja.png $work/shown/gallery-en.png" \
	--only posters --only slides --only cards "$client" "$work/shown"
page=$work/shown/gallery.html
for language in ja en; do
	is "$language: every kind once, in the order of documents.xml" "$(kinds "$page" "$language")" \
		"slides|slides inside|cards-single|cards-a-one-51002|cards-crop|cards-bleed|cards-fold|posters-07|"
	is "$language: a picture of this half" "$(within 2400 3000 "$work/shown/gallery-$language.png")" yes
done
is "a picture for each" "$(grep -c '^<img src="data:image/png;base64,iVBOR' "$page")" 16
is "title and paper of a card" "$(grep -cF '<b>緊急連絡カード</b> <span>名刺サイズ1枚</span> <span>91 × 55 mm</span>' "$page")" 1
is "title and paper of a poster" "$(grep -cF '<b>Poster of the month – July</b> <span>A3</span>' "$page")" 1
is "it loads nothing" "$(grep -cE '<script|<link|url\(|@import|https?:|src="[^d]' "$page")" 0

# ---- what cannot be shown ----
told "no such folder" 1 "not what kitei build wrote" "$work/nothing" "$work/none"
told "no such document" 1 "not in documents.xml: nonsense" --only nonsense "$client" "$work/none"
told "wrong usage" 2 "usage: " "$client"
CHROMIUM=/nonexistent told "no browser" 1 "/nonexistent" --only posters "$client" "$work/none"
mv "$client/en/cards-crop.html" "$work"
told "a file is missing" 1 "files are missing, build again: en/cards-crop.html" "$client" "$work/none"
cp "$client/manifest.sha256" "$work" && grep -v ' en/cards-crop.html$' "$work/manifest.sha256" >"$client/manifest.sha256"
told "a kind is missing" 1 "documents without a page: en cards crop" --only cards "$client" "$work/none"
is "and nothing is written" "$([ -e "$work/none" ] || echo nothing)" nothing
mv "$work/cards-crop.html" "$client/en" && cp "$work/manifest.sha256" "$client"

# ---- the pictures of README.md ----
told "the pictures" 0 "wrote: $work/pictures/poster.png" --pictures "$work/pictures" "$client"
named=$(grep -oE 'generator/manual/pictures/[a-z.-]*' README.md | sort)
is "README.md names those that are made" "$(for picture in $named; do basename "$picture"; done)" "$(ls "$work/pictures")"
for picture in $named; do
	is "$picture: a PNG" "$(within 720 1100 "$picture")" yes
	is "$picture: at most 150 KB" "$(small "$picture" 150000)" yes
	is "$picture: of the size that is made" "$(size_of "$picture")" "$(size_of "$work/pictures/$(basename "$picture")")"
done

echo "gallery: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
