#!/bin/sh
# xslt.sh — every stylesheet is plain XSLT 1.0: on what `kitei resolve --lang` prints, xsltproc makes the
# same trees of it as the program.  COMPOSE_DUMP names the built tests/unit/compose_dump.c; without it,
# it is built here from the program's objects.
set -u

here=$(cd "$(dirname "$0")" && pwd -P)
KITEI=${KITEI:-$here/../generator/build/kitei}
KITEI=$(cd "$(dirname "$KITEI")" && pwd -P)/$(basename "$KITEI")
[ -x "$KITEI" ] || { echo "xslt: $KITEI is not built"; exit 3; }
build=$(dirname "$KITEI")
data=$(cd "$build/../.." && pwd -P)
sample=$data/policies/minato
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-xslt.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
cd "$work" || exit 3

build_dump() {
	# From an archive the linker takes only what is needed, whatever the files are called.
	ar rcs all.a $(find "$build" -name '*.o')
	folders=$(find "$data/generator" -name '*.h' -exec dirname {} \; | sort -u | sed 's/^/-I/')
	libraries='libxml-2.0 libxslt lua5.4 nettle'
	${CC:-gcc} -std=c11 -D_XOPEN_SOURCE=700 ${CFLAGS-} ${LDFLAGS-} $folders $(pkg-config --cflags $libraries) \
		-o compose_dump "$here/unit/compose_dump.c" all.a $(pkg-config --libs $libraries) -lm
}
if [ -z "${COMPOSE_DUMP-}" ]; then
	build_dump || exit 3
	COMPOSE_DUMP=$work/compose_dump
fi

# input LANGUAGE — what stylesheets get; documents over the set also get the linked trees.
input() {
	"$KITEI" resolve "$sample" --lang "$1" --date 2026-06-01 >"$1.xml" 2>messages &&
		"$KITEI" build "$sample" --lang "$1" --format tree -o out --date 2026-06-01 >>messages 2>&1 || return 1
	{
		sed 's|</kitei>$||' "$1.xml"
		echo '<set>'
		for tree in out/minato/"$1"/*.xml; do
			id=$(xmllint --xpath 'string(/tree/@document)' "$tree")
			[ "$(row "$id" over)" = set ] || sed 1d "$tree"
		done
		echo '</set></kitei>'
	} >"$1-set.xml"
}

# row DOCUMENT ATTRIBUTE
row() {
	xmllint --xpath "string(/documents/document[@id='$1']/@$2)" "$data/templates/documents.xml"
}

passed=0 failed=0
judge() { # WHAT GOOD
	if [ "$2" = yes ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "xslt: $1" && head -n 20 said
	fi
}

# compare DOCUMENT LANGUAGE INPUT [STYLESHEET]
compare() {
	sheet=${4:-$(row "$1" stylesheet)}
	"$COMPOSE_DUMP" "$data" "$3" "$sheet" "$1" >ours.xml 2>said && [ ! -s said ] && good=yes || good=no
	judge "$1 ($2): the program fails on it" $good
	xsltproc --nonet --novalid --stringparam document "$1" "$data/templates/$sheet" "$3" >theirs.xml 2>said && [ ! -s said ] && good=yes || good=no
	judge "$1 ($2): xsltproc fails on it" $good
	xmllint --c14n ours.xml >ours && xmllint --c14n theirs.xml >theirs && cmp ours theirs >said 2>&1 && good=yes || good=no
	judge "$1 ($2): other trees under xsltproc" $good
	[ "$(xmllint --xpath 'count(/trees/tree/*)' theirs.xml 2>said)" != 0 ] && good=yes || good=no
	judge "$1 ($2): nothing in the tree" $good
}

for language in ja en; do
	if ! input $language; then
		cat messages && echo "xslt: $passed passed, $((failed + 1)) failed" && exit 1
	fi
	for document in $(xmllint --xpath '/documents/document/@id' "$data/templates/documents.xml" | sed -E 's/.*id="([^"]*)".*/\1/'); do
		compare "$document" $language "$language$([ "$(row "$document" over)" = set ] && echo -set).xml"
	done
	compare standards $language $language.xml blank.xsl
done

# Every stylesheet that ships was there; blank.xsl is for the documents of hooks.
for file in "$data"/templates/*.xsl; do
	[ "$(basename "$file")" = blank.xsl ] && continue
	grep -q "stylesheet=\"$(basename "$file")\"" "$data/templates/documents.xml" && good=yes || good=no
	echo "no document uses it" >said
	judge "$(basename "$file")" $good
done
echo "xslt: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
