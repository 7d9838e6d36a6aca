#!/bin/sh
# commands.sh — init, list, explain and hooks: what they print leads to what they speak of, and a
# client begun with init builds once its facts are filled in.
set -u

here=$(cd "$(dirname "$0")" && pwd -P)
KITEI=${KITEI:-$here/../generator/build/kitei}
KITEI=$(cd "$(dirname "$KITEI")" && pwd -P)/$(basename "$KITEI")
top=$(cd "$here/.." && pwd -P)
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-commands.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
unset SOURCE_DATE_EPOCH KITEI_LANG
export KITEI_LANG=ja
passed=0 failed=0

# holds WHAT COMMAND…
holds() {
	what=$1
	shift
	if "$@" >"$work/said" 2>&1; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "commands: $what" && head -n 20 "$work/said"
	fi
}

# prints WORDS COMMAND… — the words stand in what the command prints.
prints() {
	words=$1
	shift
	holds "$* prints: $words" sh -c '"$@" 2>/dev/null | grep -qF -e "$0"' "$words" "$@"
}

ends_with() {
	want=$1
	shift
	"$@"
	[ $? -eq "$want" ]
}

cd "$work" || exit 3

# ---- init: a company's facts, filled in as its comments say ----

# Fills every "" of a fresh company.xml in the language $2.
fill_in() {
	sed -e 's/staff=""/staff="3"/' -e 's/phone=""/phone="03-0000-0000"/' -e 's/review=""/review="2027-03-31"/' \
		-e 's/enacted="" effective=""/enacted="2026-03-20" effective="2026-04-01"/' -e "s/ $2=\"\" / $2=\"Yamada\" /" \
		"$1/company.xml" >"$work/filled" && mv "$work/filled" "$1/company.xml"
}

for language in ja en; do
	client=new/client-$language
	holds "init in $language" env KITEI_LANG=$language "$KITEI" init "$client" --name 'R&D "Kaisha" <1>'
	holds "it has a company.xml that is XML" xmllint --noout "$client/company.xml"
	holds "and a schema" test -s "$client/company.xsd"
	holds "and settings of the editor" test -s "$client/.vscode/settings.json"
	holds "the name is the one given" sh -c "xmllint --xpath 'string(/company/@$language)' '$client/company.xml' | grep -qxF 'R&D \"Kaisha\" <1>'"
	holds "open facts are faults" ends_with 1 "$KITEI" check "$client"
	holds "as many as there are" sh -c '
		open=$(grep -v "^ *<!--" "$1/company.xml" | grep -o "[a-z]*=\"\"" | wc -l)
		told=$("$2" check "$1" 2>&1 | grep -c "company.xml:[0-9]*: ")
		[ "$open" -eq "$told" ] || { echo "$open open, $told told"; exit 1; }' sh "$client" "$KITEI"
	fill_in "$client" "$language"
	holds "filled in, it builds" "$KITEI" build "$client" --date 2026-06-01 -o "$work/out"
	holds "without a warning" sh -c '! "$1" build "$2" --date 2026-06-01 -o "$3" 2>&1 | grep -E "警告|warning"' sh "$KITEI" "$client" "$work/out"
	holds "in its language" test -s "$work/out/client-$language/$language/standards.html"
	holds "the schema accepts it" xmllint --noout --schema "$client/company.xsd" "$client/company.xml"
done
holds "a second init is refused" ends_with 2 "$KITEI" init new/client-ja
holds "so is a name that no client can have" ends_with 2 "$KITEI" init new/Client
holds "and leaves nothing" test ! -e new/Client
mkdir here && holds "init in the folder one stands in" sh -c 'cd here && "$1" init .' sh "$KITEI"
holds "which is the client" test -s here/company.xml

# ---- list ----

for table in settings rules forms documents; do
	holds "list $table of the base" sh -c '"$1" list "$2" | grep -q .' sh "$KITEI" $table
	holds "list $table of a client" sh -c '"$1" list "$2" "$3" 2>/dev/null | grep -q .' sh "$KITEI" $table "$top/policies/minato"
	holds "no blanks at the ends of its lines" sh -c '! "$1" list "$2" "$3" 2>/dev/null | grep -n " $"' sh "$KITEI" $table "$top/policies/minato"
done
holds "every rule of the base is listed" sh -c '
	grep -ho "<rule id=\"[^\"]*\"" "$1"/policies/base/rules/*.xml | cut -d\" -f2 | sort >want
	"$2" list rules | sed -n "s/^  \([a-z0-9-]*\) .*/\1/p" | sort >got
	diff want got' sh "$top" "$KITEI"
prints "適用除外" "$KITEI" list rules "$top/policies/minato"
prints "minato/company.xml:" "$KITEI" list rules "$top/policies/minato"
prints "dropped" env KITEI_LANG=en "$KITEI" list rules "$top/policies/minato"

# ---- explain ----

for id in form-device-ledger device-lost standards worker; do
	holds "explain $id" "$KITEI" explain $id "$top/policies/minato"
done
prints "なくしたら、捜す前に電話" "$KITEI" explain loss-report "$top/policies/minato"
prints "telework4:W12" "$KITEI" explain loss-report "$top/policies/minato"
prints "dropped" env KITEI_LANG=en "$KITEI" explain keep-original "$top/policies/minato"
prints "5分" "$KITEI" explain screen-lock "$top/policies/minato"
prints "policies/base/catalog.xml:" "$KITEI" explain screen-lock "$top/policies/minato"
# Where a rule is printed is where it really stands.
holds "the article it names" sh -c '
	label=$("$1" explain loss-report "$2" 2>/dev/null | sed -n "s/.*情報セキュリティ対策基準 \(第[0-9]*条\).*/\1/p" | head -n 1)
	"$1" build "$2" --lang ja --format tree -o "$3" >/dev/null 2>&1
	xmllint --xpath "string(//article[clause/@rule=\"loss-report\"]/@label)" "$3/minato/ja/standards.xml" | grep -qx "$label"' \
	sh "$KITEI" "$top/policies/minato" "$work/trees"
prints "K0104" "$KITEI" explain K0104
holds "every message can be explained" sh -c '
	for code in $(grep -o "^MESSAGE(K[0-9]*" "$1/generator/base/messages.def" | cut -d"(" -f2); do
		"$2" explain $code | grep -q " $code: " || { echo $code; exit 1; }
	done' sh "$top" "$KITEI"
holds "an id without a client" ends_with 2 "$KITEI" explain loss-report

# ---- hooks ----

mkdir -p hooked && cp -R "$top/tests/errors/good" hooked/client
mkdir -p hooked/house/hooks hooked/client/hooks
sed 's/languages="ja en"/& layers="house"/' "$top/tests/errors/good/company.xml" >hooked/client/company.xml
echo '<layer id="house" version="1.0.0"/>' >hooked/house/layer.xml
cat >hooked/house/hooks/cards.lua <<'LUA'
kitei.check("house-night", { ja = "夜の連絡先", en = "a contact at night" }, "warning", "model", function(model, report) end)
LUA
cat >hooked/client/hooks.lua <<'LUA'
kitei.on("finish", "出力を数える", function(outputs) end)
LUA
cat >hooked/client/hooks/guides.lua <<'LUA'
kitei.on("model", "手引を足す", function(model)
  model:add_document("own-guide", { ja = "手引", en = "Guide" })
  model:find("rule", { id = "home-wifi" })[1].tags = "house"
end)
LUA
# Point, file and line, sentence; layers first, then by file name; checks with their ids.
"$KITEI" hooks hooked/client 2>/dev/null | tr -s ' ' >"$work/listed"
cat >"$work/wanted" <<'LIST'
check hooked/house/hooks/cards.lua:1 house-night: 夜の連絡先
finish hooked/client/hooks.lua:1 出力を数える
model hooked/client/hooks/guides.lua:1 手引を足す
LIST
holds "hooks lists what is registered where" diff "$work/wanted" "$work/listed"
prints "変えたフック    hooked/client/hooks/guides.lua:3" "$KITEI" explain home-wifi hooked/client
prints "a contact at night" env KITEI_LANG=en "$KITEI" hooks hooked/client
prints "no hooks" env KITEI_LANG=en "$KITEI" hooks "$top/tests/errors/good"

echo "commands: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
