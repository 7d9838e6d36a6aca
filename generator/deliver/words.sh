# words.sh — what kitei-pdf and kitei-office share: the language they speak, chosen as kitei chooses it, and how they say things.
language=${KITEI_LANG-}
case $language in
ja* | en*) ;;
*) language=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} ;;
esac
case $language in
en*) language=en ;;
*) language=ja ;;
esac
# cd says where it went where this is set, in the middle of a name.
unset CDPATH

say() { # JAPANESE ENGLISH
	[ "$language" = en ] && shift
	printf '%s\n' "$1" >&2
}

wrong() {
	usage >&2
	exit 2
}
