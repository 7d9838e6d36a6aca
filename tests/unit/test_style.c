/* test_style.c — which files make a page's CSS, and what may not stand in them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "buf.h"
#include "diag.h"
#include "mem.h"
#include "style.h"

struct folders {
	char root[64];           /* ends with "/" */
};

static void put_file(const struct folders *f, const char *name, const char *bytes, size_t length)
{
	char *path = mem_printf("%s%s", f->root, name);
	FILE *out = fopen(path, "w");

	assert_non_null(out);
	assert_int_equal(fwrite(bytes, 1, length, out), length);
	fclose(out);
	mem_free(path);
}

static void put_css(const struct folders *f, const char *name, const char *css)
{
	put_file(f, name, css, strlen(css));
}

static int set_up(void **state)
{
	struct folders *f = mem_zalloc(sizeof *f);
	static const char *const made[] = { "templates", "templates/style", "own" };

	strcpy(f->root, "/tmp/kitei-style-XXXXXX");
	assert_non_null(mkdtemp(f->root));
	strcat(f->root, "/");
	for (size_t i = 0; i < sizeof made / sizeof made[0]; i++) {
		char *path = mem_printf("%s%s", f->root, made[i]);

		assert_int_equal(mkdir(path, 0700), 0);
		mem_free(path);
	}
	put_css(f, "templates/style/common.css", "/* for all\n */\nbody { color: red; }");
	put_css(f, "templates/style/card.css", ".card { }\n");
	put_css(f, "templates/style/sheet.css", ".sheet { }\n");
	*state = f;
	return 0;
}

static int tear_down(void **state)
{
	struct folders *f = *state;
	char *command = mem_printf("rm -r %s", f->root);
	int status = system(command);

	mem_free(command);
	mem_free(f);
	return status;
}

static void note_report(const struct report *r, void *data)
{
	if (r->code == K0712)
		snprintf(data, 32, "%s", r->detail);
}

/* Collects with the folder own/; `refused` becomes what K0712 named, or "". */
static bool collect(const struct folders *f, const char *layout, struct buf *out, char refused[32])
{
	char *path = mem_printf("%sown", f->root);
	struct style_folder folder = { path, "own" };
	bool good;

	*refused = '\0';
	diag_send_to(note_report, refused);
	good = style_collect(f->root, layout, &folder, 1, out);
	diag_send_to(NULL, NULL);
	diag_forget_errors();
	mem_free(path);
	return good;
}

static void test_order(void **state)
{
	const struct folders *f = *state;
	struct buf out = { 0 };
	char refused[32];

	put_css(f, "own/b.css", "b { }");
	put_css(f, "own/a.css", "a { }");
	put_css(f, "own/readme.txt", "@import");
	assert_true(collect(f, "sheet", &out, refused));
	assert_string_equal(buf_text(&out), "body { color: red; }\n.card { }\n.sheet { }\na { }\nb { }\n");
	buf_finish(&out);
}

static void test_comments_stay_behind(void **state)
{
	const struct folders *f = *state;
	struct buf out = { 0 };
	char refused[32];

	put_css(f, "own/a.css", "/* @import */\na { content: \"/* kept */\"; }/* x */b { }\n/* to the end");
	put_css(f, "own/b.css", "");
	assert_true(collect(f, "card", &out, refused));
	assert_string_equal(buf_text(&out), "body { color: red; }\n.card { }\na { content: \"/* kept */\"; } b { }\n");
	buf_finish(&out);
}

static void expect_refused(const struct folders *f, const char *css, const char *expected)
{
	struct buf out = { 0 };
	char refused[32];

	put_css(f, "own/a.css", css);
	assert_false(collect(f, "card", &out, refused));
	assert_string_equal(refused, expected);
	buf_finish(&out);
}

static void test_refused(void **state)
{
	const struct folders *f = *state;
	struct buf out = { 0 };
	char refused[32];

	put_css(f, "own/b.css", "");
	expect_refused(f, "a{}</style><script>", "</");
	expect_refused(f, "@IMPORT 'x';", "@import");
	expect_refused(f, "@\\69mport 'x';", "@import");
	expect_refused(f, "a{background:u\\72 l(x)}", "url(");
	expect_refused(f, "a{background:u\\rl(x)}", "url(");
	expect_refused(f, "a{b:\\0 }a{background:url(x)}", "url(");
	expect_refused(f, "a{background:image-set('x' 1x)}", "image-set(");
	expect_refused(f, "\xff", "UTF-8");
	put_file(f, "own/a.css", "a{}\0url(x)", 10);
	assert_false(collect(f, "card", &out, refused));
	assert_string_equal(refused, "UTF-8");
	buf_finish(&out);
}

static void test_missing_file(void **state)
{
	const struct folders *f = *state;
	struct buf out = { 0 };
	char refused[32];

	assert_false(collect(f, "form", &out, refused));
	buf_finish(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_comments_stay_behind),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_missing_file),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
