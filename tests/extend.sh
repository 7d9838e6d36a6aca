#!/bin/sh
# extend.sh — a new document, format, message with its check, and pattern: each is one file and one
# row, and nothing else is touched; a layer brings a question, a poster, a slide and a risk.  Done in
# a copy of the tree, as the next engineer would.
set -u

top=$(cd "$(dirname "$0")/.." && pwd -P)
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-extend.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM

passed=0 failed=0
check() {
	if eval "$2"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "$1"
		sed 's/^/    /' "$work/log"
	fi
}

mkdir "$work/tree"
(cd "$top" && tar cf - --exclude=build-asan --exclude=node_modules Makefile generator templates policies lua) | tar xf - -C "$work/tree"
cd "$work/tree" || exit 3

# row FILE TEXT — the row before the last line of an XML table.
row() {
	sed -i "\$i\\$2" "$1"
}

# ---- a document: one stylesheet, one row ----
cat >templates/people.xsl <<'XSL'
<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="common/blocks.xsl"/>
  <xsl:template match="/">
    <trees><tree document="{$document}" title="{$row/@name}" layout="document">
      <ul><xsl:for-each select="/kitei/model/company/people/person"><li><xsl:value-of select="@name"/></li></xsl:for-each></ul>
    </tree></trees>
  </xsl:template>
</xsl:stylesheet>
XSL
row templates/documents.xml '<document id="people" ja="体制の名簿" en="People" stylesheet="people.xsl" formats="html md" order="95" class="business" code="D-95"/>'

# ---- a format: one row, one file ----
echo 'FORMAT(words, "words", false, false, "all but the text")' >>generator/format/formats.def
cat >generator/format/format_words.words.c <<'C'
#include "format.h"

#include "buf.h"
#include "xml.h"

void format_words_write(const struct format_input *in, struct buf *out)
{
	put_text_of(out, in->tree);
	buf_putc(out, '\n');
}
C
mv generator/format/format_words.words.c generator/format/format_plain_words.c

# ---- a message and its check: one row, one file ----
cat >>generator/base/messages.def <<'C'
MESSAGE(K0599, WARNING, YES, "few-people", "人が少な過ぎます", "There are too few people",
	"人を書き足してください", "add people")
C
cat >lua/checks/few-people.lua <<'LUA'
kitei.check("few-people", { ja = "人が9人以上いること", en = "there are nine people" }, "warning", "model", function(model, report)
  if #model.people < 9 then
    report(model.people, tostring(#model.people))
  end
end)
LUA

# ---- a pattern: one row ----
row policies/base/catalog.xml '<pattern id="secure-browser" ja="セキュアブラウザ方式" en="Secure browser" stores="no"><about><ja>手元に保存できない専用のブラウザーで使う。</ja><en>A special browser that cannot save.</en></about></pattern>'
sed -i 's/id="design" \(.*\)patterns="remote-desktop"/id="design" \1patterns="secure-browser"/' policies/minato/company.xml

# ---- a layer: a folder of its own, named by the client ----
mkdir -p policies/quay/rules
cat >policies/quay/layer.xml <<'XML'
<layer id="quay" version="1.0" ja="岸壁" en="Quay"/>
XML
cat >policies/quay/rules/study.xml <<'XML'
<chapter id="quay-study" ja="岸壁の学び" en="Learning on the quay">
  <question id="quay-q-ledger" rules="device-ledger">
    <stem><ja>端末はどこに書きますか。</ja><en>Where are devices written down?</en></stem>
    <option><ja>壁</ja><en>On the wall</en></option>
    <option right="yes"><ja>台帳</ja><en>In the register</en></option>
    <option><ja>手帳</ja><en>In a diary</en></option>
    <option><ja>どこにも</ja><en>Nowhere</en></option>
    <explain><ja>台帳です。</ja><en>In the register.</en></explain>
  </question>
  <poster id="quay-poster-ledger" month="8" ja="端末は台帳に" en="Register devices">
    <point rules="device-ledger"><ja>借りたら書く</ja><en>Write what you borrow</en></point>
    <point rules="device-ledger"><ja>返したら書く</ja><en>Write what you return</en></point>
    <point rules="device-ledger"><ja>なくしたら電話</ja><en>Call when it is lost</en></point>
  </poster>
</chapter>
XML
cat >policies/quay/catalog.xml <<'XML'
<catalog>
  <phase id="quay-mooring" ja="係留" en="Mooring"/>
  <risk id="quay-risk-drift" ja="舟が流される" en="A boat drifts off" phases="quay-mooring" rules="device-ledger">
    <threat ja="波" en="Waves"/>
    <weakness ja="古い綱" en="Old ropes"/>
  </risk>
  <slide id="quay-slide-ledger" order="1" minutes="1" rules="device-ledger" ja="端末は台帳に載せる" en="Every device is registered">
    <line><ja>借りたら書く</ja><en>Write what you borrow</en></line>
    <say><ja>借りたら書きましょう。</ja><en>Write down what you borrow.</en></say>
  </slide>
</catalog>
XML
sed -i 's/ layers="house"/ layers="house quay"/' policies/minato/company.xml

{ make -j2 all >"$work/log" 2>&1 && KITEI_LANG=ja generator/build/kitei build policies/minato -o out --date 2026-06-01 >>"$work/log" 2>&1; }
check "the extended tree builds" "[ $? -eq 0 ]"
check "the document is there, in both languages and formats" \
	'[ -f out/minato/ja/people.html ] && [ -f out/minato/en/people.md ] && grep -q "港 太郎" out/minato/ja/people.md'
check "the index and the document's number know it" 'grep -q "MS-D-95" out/minato/ja/index.md'
check "the message is given at its line" 'grep -q "company.xml:[0-9]*: 警告 K0599: 人が少な過ぎます: [0-9]" "$work/log"'
check "the pattern stands in the handling table" 'grep -q "セキュアブラウザ方式" out/minato/ja/standards.md'
generator/build/kitei resolve policies/minato --lang ja 2>"$work/log" | xmllint --format - >model.xml 2>>"$work/log"
check "the layer's question is in the model" 'grep -q "<question id=\"quay-q-ledger\"" model.xml'
check "the layer's poster is in the model" 'grep -q "<poster id=\"quay-poster-ledger\" month=\"8\"" model.xml'
check "the layer's slide comes in its order" '[ "$(xmllint --xpath "string(//catalog/slide[1]/@id)" model.xml)" = quay-slide-ledger ]'
check "the layer's risk is in the model" 'grep -q "<risk id=\"quay-risk-drift\"" model.xml'
check "a chapter without articles is no chapter of the standards" '! grep -q "岸壁の学び" out/minato/ja/standards.md'
generator/build/kitei build policies/minato -o words --format words --lang ja >"$work/log" 2>&1
check "the format is there" 'grep -q "従業者" words/minato/ja/standards.words'

# Nothing but these rows and files differs from the tree.
(cd "$top" && for file in $(find generator templates policies lua \( -name build -o -name build-asan -o -name .vscode \) -prune -o -type f -print); do
	cmp -s "$file" "$work/tree/$file" || echo "$file"
done) | sort >"$work/log"
check "only tables were touched" '[ "$(tr "\n" " " <"$work/log")" = "generator/base/messages.def generator/format/formats.def policies/base/catalog.xml policies/minato/company.xml templates/documents.xml " ]'

echo "extend: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
