#!/bin/sh
# references.sh — no sentence of the library points to something that is not there: the sample client is
# checked with each telework pattern and kind of device alone, with each feature on and off, with each
# choice, and without each fact.
set -u

here=$(cd "$(dirname "$0")" && pwd -P)
KITEI=${KITEI:-$here/../generator/build/kitei}
KITEI=$(cd "$(dirname "$KITEI")" && pwd -P)/$(basename "$KITEI")
[ -x "$KITEI" ] || { echo "references: $KITEI is not built"; exit 3; }
sample=$here/../policies/minato
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-references.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
cd "$work" || exit 3
# The cases the sample chose fit the sample; each variant below gets those that are usual for it.
cp -R "$sample" sample && sed -i '/<training /d' sample/company.xml
sample=$work/sample

# variant NAME SED-SCRIPT — a client like the sample, but for the script.
variant() {
	mkdir "$1" && cp -R "$sample/." "$1" && sed -E "$2" "$sample/company.xml" >"$1/company.xml"
	if [ "$1" != as-it-is ] && cmp -s "$sample/company.xml" "$1/company.xml"; then
		failed=$((failed + 1)) && echo "references: $1 changes nothing"
	fi
}

# setting NAME VALUE — the sample with one parameter set.
setting() {
	variant "$1-$2" "/<set parameter=\"$1\"/d; s|<settings>|&<set parameter=\"$1\" value=\"$2\"/>|"
}

# ids KIND — the ids of a kind in the catalog.
ids() {
	xmllint --xpath "//catalog/$1/@id" model.xml | sed -E 's/.*id="([^"]*)".*/\1/'
}

passed=0 failed=0
"$KITEI" resolve "$sample" --date 2026-06-01 >model.xml 2>messages || { cat messages && exit 1; }

variant as-it-is ''
for pattern in $(ids pattern); do
	variant "pattern-$pattern" "s/patterns=\"[^\"]*\" devices/patterns=\"$pattern\" devices/"
done
for device in $(ids device); do
	variant "device-$device" "s/devices=\"[^\"]*\"\/>/devices=\"$device\" \/>/"
done
KITEI_LANG=en "$KITEI" list settings >settings
for feature in $(awk '/\[yes no\]/ && !/derived from facts/ { print $1 }' settings); do
	setting "$feature" yes
	setting "$feature" no
done
for choice in $(xmllint --xpath '//catalog/parameter[@type="choice"]/@id' model.xml | sed -E 's/.*id="([^"]*)".*/\1/'); do
	for value in $(xmllint --xpath "//catalog/parameter[@id='$choice']/choice/@id" model.xml | sed -E 's/.*id="([^"]*)".*/\1/'); do
		setting "$choice" "$value"
	done
done
variant without-p-mark 's/ p-mark="[^"]*"//'
variant without-work-rules '/<external id="work-rules"/d'
variant with-cloud 's|<systems>|&<system id="storage" kind="cloud-storage" ja="保管庫" en="Storage"/>|'
variant one-group '/<group id="sales"/d; /groups="sales"/d'
variant without-layer 's/ layers="house"//'
variant japanese-only 's/languages="ja en"/languages="ja"/'
variant english-first 's/languages="ja en"/languages="en ja"/'
# Everything that can be switched off, off at once.
variant nothing "s/ p-mark=\"[^\"]*\"//; /<external id/d; /<set parameter/d; s|<settings>|&$(
	awk '/\[yes no\]/ && !/derived from facts/ { printf "<set parameter=\"%s\" value=\"no\"/>", $1 }' settings)|"

KITEI_LANG=en "$KITEI" check */ -j 2 --date 2026-06-01 >summary 2>messages
for client in */; do
	client=${client%/}
	if grep -qx "$client: no faults" summary; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "references: $client" && grep -E "^([^:]*/)?$client/|error" messages
	fi
done
echo "references: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
