# Completion of kitei for bash: commands, options, what list takes, folders of clients.
# The words come from `kitei --help`, so that a new command or option needs nothing here.

_kitei_words() {
	KITEI_LANG=en command kitei --help 2>/dev/null | awk -v part="$1" '
		/^[A-Z]/ { inside = $1 == part ":" ; next }
		inside && part == "Commands" { print $1 }
		inside && part == "Options" { for (i = 1; i <= NF && $i ~ /^-/; i++) { sub(/,$/, "", $i); print $i } }'
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
		mapfile -t COMPREPLY < <(compgen -W "$(_kitei_words Options)" -- "$current")
		return ;;
	esac
	if [ -z "$command" ]; then
		mapfile -t COMPREPLY < <(compgen -W "$(_kitei_words Commands)" -- "$current")
	else
		compopt -o filenames
		mapfile -t COMPREPLY < <(compgen -d -- "$current")
	fi
}

complete -F _kitei kitei
