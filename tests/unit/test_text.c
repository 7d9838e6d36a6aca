/* test_text.c — UTF-8, columns, word lists, spelling. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "mem.h"
#include "text.h"

static void finds_what_is_not_utf8(void **state)
{
	static const struct { const char *bytes; size_t valid; } rows[] = {
		{ "規程", 6 }, { "a\x82\xb5", 1 }, { "\xC0\x80", 0 }, { "\xED\xA0\x80", 0 }, { "\xF4\x90\x80\x80", 0 },
		{ "ab\xE3\x81", 2 }, { "\xF0\x9F\x93\x9E", 4 }, { "", 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
		assert_int_equal(text_valid(rows[i].bytes, strlen(rows[i].bytes)), rows[i].valid);
}

static void counts_characters_and_columns(void **state)
{
	(void)state;
	assert_int_equal(text_length("規程 kitei"), 8);
	assert_int_equal(text_columns("規程 kitei"), 10);
	assert_int_equal(text_columns("①②■"), 6);
	assert_int_equal(text_columns("9:00～18:00"), 11);
	assert_int_equal(text_columns(""), 0);
}

static void shows_no_control_characters(void **state)
{
	char *safe = text_safe("a\x1b[31m\xC2\x9B\xE2\x80\xAEz\xff");

	(void)state;
	assert_string_equal(safe, "a\\u{1b}[31m\\u{9b}\\u{202e}z\\xff");
	mem_free(safe);
}

static void cuts_long_text_at_a_character(void **state)
{
	char text[3 * 300 + 1];
	char *safe;

	(void)state;
	for (int i = 0; i < 300; i++)
		memcpy(text + 3 * i, "規", 3);
	text[900] = '\0';
	safe = text_safe(text);
	assert_int_equal(text_length(safe), 201);
	assert_int_equal(text_valid(safe, strlen(safe)), strlen(safe));
	mem_free(safe);
}

static void reads_numbers_only(void **state)
{
	int n = 7;

	(void)state;
	assert_true(text_to_int("042", &n));
	assert_int_equal(n, 42);
	assert_false(text_to_int("", &n));
	assert_false(text_to_int("-1", &n));
	assert_false(text_to_int("１", &n));
	assert_false(text_to_int("9999999999", &n));
	assert_false(text_to_int(NULL, &n));
}

static void walks_words(void **state)
{
	struct words w = words_of("  worker\tauditor\n executive ");
	int count = 0;

	(void)state;
	while (words_next(&w))
		count++;
	assert_int_equal(count, 3);
	assert_true(words_have("a b c", "b"));
	assert_false(words_have("ab c", "a"));
	assert_false(words_have(NULL, "a"));
	assert_true(words_meet("a b", "b c"));
	assert_false(words_meet("a b", ""));
}

static const char *nearest(const char *wanted)
{
	static const char *const known[] = { "administrator", "auditor", "worker", "executive" };
	struct guess g = guess_start(wanted);

	for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
		guess_offer(&g, known[i]);
	return g.best;
}

static void guesses_near_words_only(void **state)
{
	(void)state;
	assert_string_equal(nearest("auditr"), "auditor");
	assert_string_equal(nearest("wroker"), "worker");
	assert_string_equal(nearest("adminstrator"), "administrator");
	assert_null(nearest("banana"));
	assert_null(nearest("13"));
	assert_null(nearest(""));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_what_is_not_utf8), cmocka_unit_test(counts_characters_and_columns),
		cmocka_unit_test(shows_no_control_characters), cmocka_unit_test(cuts_long_text_at_a_character),
		cmocka_unit_test(reads_numbers_only), cmocka_unit_test(walks_words), cmocka_unit_test(guesses_near_words_only),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
