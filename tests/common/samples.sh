# samples.sh — for suites that judge what both samples print; read from the top of the tree or from tests/.  Sets KITEI and
# work (a folder that goes with the suite) and goes to the top of the tree.
cd "$(dirname "$0")/.." || exit 3
KITEI=${KITEI:-$PWD/generator/build/kitei}
work=$(mktemp -d "${TMPDIR:-/tmp}/kitei-samples.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 3' HUP INT TERM
unset SOURCE_DATE_EPOCH
LC_ALL=C.UTF-8
export LC_ALL

. tests/common/is.sh

# build_samples FOLDER [OPTION…] — in $work/FOLDER.
build_samples() {
	folder=$1
	shift
	"$KITEI" build policies/minato policies/kazaguruma -o "$work/$folder" --date 2026-06-01 "$@" >/dev/null 2>"$work/log" || { cat "$work/log" && exit 1; }
}
