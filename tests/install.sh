#!/bin/sh
# install.sh — installed into a prefix, and run from anywhere, kitei makes the same bytes as in its
# tree, and uninstalling takes away what installing put there.
set -u

here=$(cd "$(dirname "$0")" && pwd -P)
top=$(cd "$here/.." && pwd -P)
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-install.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
passed=0 failed=0

# holds WHAT COMMAND… — what the command says is shown when it fails.
holds() {
	what=$1
	shift
	if "$@" >"$work/said" 2>&1; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "install: $what" && head -n 20 "$work/said"
	fi
}

make_at() {
	make --no-print-directory -C "$top" "$@"
}

# build PROGRAM — from a folder that has nothing to do with either.
build() {
	mkdir -p "$work/elsewhere" && cd "$work/elsewhere" && "$@"
}

# Nothing of what was printed or written may name the place it was made at.
is_silent_about() {
	! grep -rlF -e "$1" "$2"
}

# A client far from the tree, with its layer beside it.
mkdir -p "$work/clients"
cp -R "$top/policies/minato" "$top/policies/house" "$work/clients/"

holds "make install" make_at install PREFIX="$work/usr"
holds "make install again" make_at install PREFIX="$work/usr"
holds "make install with DESTDIR" make_at install PREFIX=/usr DESTDIR="$work/stage"
holds "DESTDIR and PREFIX give the same files" diff -r "$work/usr" "$work/stage/usr"
holds "the program is where it belongs" test -x "$work/usr/bin/kitei"
holds "the client's and layer's schemas are there" test -s "$work/usr/share/kitei/policies/schema/company.xsd"
for program in kitei kitei-pdf kitei-office; do
	holds "the manual of $program is there in English" grep -qx "\.Nm $program" "$work/usr/share/man/man1/$program.1"
	holds "and in Japanese" sh -c 'grep -qx "\.Nm $1" "$2" && grep -qx "\.Sh 名前" "$2"' sh "$program" "$work/usr/share/man/ja/man1/$program.1"
	holds "so is its completion" grep -q "^complete .* $program\>" "$work/usr/share/bash-completion/completions/$program"
done
holds "samples are not installed" test ! -e "$work/usr/share/kitei/policies/minato"

holds "a build in the tree" build "$top/generator/build/kitei" build "$top/policies/minato" -o "$work/tree"
holds "a build of the installed program" build "$work/usr/bin/kitei" build "$work/clients/minato" -o "$work/installed"
holds "both are the same" diff -r "$work/tree/minato" "$work/installed/minato"
holds "there is a page" test -s "$work/installed/minato/ja/index.html"
holds "no page names the place of the client" is_silent_about "$work" "$work/installed/minato"

chmod -R a-w "$work/usr/share"
holds "a build when the installed files cannot be written" \
	build "$work/usr/bin/kitei" build "$work/clients/minato" -o "$work/again"
for script in kitei-pdf kitei-office; do
	holds "$script finds its parts" build "$work/usr/bin/$script" --help
done
holds "a Word file by the installed script" build "$work/usr/bin/kitei-office" "$work/installed/minato/ja/basic-policy.html" "$work/word"
holds "the schema for the editor" build "$work/usr/bin/kitei" schema "$work/clients/minato"
chmod -R u+w "$work/usr/share"

# The tree may be gone once it is installed; and somebody's own layer beside ours stays.
mv "$work/usr" "$work/moved"
holds "a build after the prefix was moved" build "$work/moved/bin/kitei" build "$work/clients/minato" -o "$work/third"
holds "which is the same again" diff -r "$work/tree/minato" "$work/third/minato"
mkdir "$work/moved/share/kitei/policies/own" && mv "$work/clients/house" "$work/moved/share/kitei/policies/house"
holds "layers are found among the installed ones" \
	build "$work/moved/bin/kitei" build "$work/clients/minato" -o "$work/fourth"
holds "with the same result" diff -r "$work/tree/minato" "$work/fourth/minato"
holds "make uninstall" make_at uninstall PREFIX="$work/moved"
holds "takes the programs away" sh -c '! find "$1" -name "kitei*" | grep .' sh "$work/moved/bin"
holds "and its files" test ! -e "$work/moved/share/kitei/templates"
holds "and its manual" sh -c '! find "$1" -name "kitei*" | grep .' sh "$work/moved/share/man"
holds "and its completion" sh -c '! find "$1" -name "kitei*" | grep .' sh "$work/moved/share/bash-completion"
holds "but no layer of anyone else" test -s "$work/moved/share/kitei/policies/house/layer.xml"
holds "make uninstall with DESTDIR" make_at uninstall PREFIX=/usr DESTDIR="$work/stage"
holds "leaves nothing behind" test ! -e "$work/stage/usr/share/kitei"

echo "install: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
