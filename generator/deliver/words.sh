# words.sh — what kitei-pdf and kitei-office share: the language they speak, chosen as kitei chooses it.
case ${KITEI_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}} in
en*) language=en ;;
*) language=ja ;;
esac

say() { # JAPANESE ENGLISH
	[ "$language" = en ] && shift
	printf '%s\n' "$1" >&2
}
