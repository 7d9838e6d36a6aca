# Completion of kitei, kitei-pdf and kitei-office for bash: commands, options, what list takes, folders of clients, pages.
# The words come from --help, so that a new command or option needs nothing here.

_kitei_words() { # PROGRAM PART
	KITEI_LANG=en command "$1" --help 2>/dev/null | awk -v part="$2" '
		/^[A-Z]/ { inside = $1 == "Commands:" ; next }
		inside && part == "Commands" { print $1 }
		/^  -/ && part == "Options" { for (i = 1; i <= NF && $i ~ /^-/; i++) { sub(/,$/, "", $i); print $i } }'
}

_kitei() {
	local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= i

	for ((i = 1; i < COMP_CWORD; i++)); do
		case ${COMP_WORDS[i]} in
		-*) ;;
		*) command=${COMP_WORDS[i]} && break ;;
		esac
	done
	COMPREPLY=()
	case $before in
	-o | --output | --layers)
		mapfile -t COMPREPLY < <(compgen -d -- "$current")
		return ;;
	--lang)
		mapfile -t COMPREPLY < <(compgen -W 'ja en' -- "$current")
		return ;;
	--format)
		mapfile -t COMPREPLY < <(compgen -W 'html md tree' -- "$current")
		return ;;
	list)
		mapfile -t COMPREPLY < <(compgen -W 'settings rules forms documents' -- "$current")
		return ;;
	esac
	case $current in
	-*)
		mapfile -t COMPREPLY < <(compgen -W "$(_kitei_words kitei Options)" -- "$current")
		return ;;
	esac
	if [ -z "$command" ]; then
		mapfile -t COMPREPLY < <(compgen -W "$(_kitei_words kitei Commands)" -- "$current")
	else
		compopt -o filenames
		mapfile -t COMPREPLY < <(compgen -d -- "$current")
	fi
}

_kitei_deliver() { # PROGRAM CURRENT BEFORE, from bash
	COMPREPLY=()
	case $2 in
	-*)
		mapfile -t COMPREPLY < <(compgen -W "$(_kitei_words "$1" Options)" -- "$2")
		return ;;
	esac
	case ${1##*/},$3 in
	kitei-pdf,-j | kitei-pdf,-n) return ;;
	esac
	compopt -o filenames
	mapfile -t COMPREPLY < <(
		compgen -d -- "$2"
		[ "${1##*/}" = kitei-pdf ] || { compgen -f -X '!*.html' -- "$2"; compgen -f -X '!*.md' -- "$2"; }
	)
}

complete -F _kitei kitei
complete -F _kitei_deliver kitei-pdf kitei-office
