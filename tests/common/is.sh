# is.sh — counting for the suites: is WHAT GOT EXPECTED.
passed=0 failed=0
is() {
	if [ "$2" = "$3" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "$1: $2, expected $3"
	fi
}
