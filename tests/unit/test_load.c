/* test_load.c — hostile and careless files: a tree, or one message with its line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "buf.h"
#include "diag.h"
#include "load.h"
#include "mem.h"
#include "xml.h"

/* The last message, and how many there were. */
static struct {
	enum message code;
	int line, count;
} said;

static void remember(const struct report *r, void *data)
{
	(void)data;
	said.code = r->code;
	said.line = r->where.line;
	said.count++;
}

static xmlDoc *load_text(const char *bytes, size_t length)
{
	memset(&said, 0, sizeof said);
	return load_bytes(bytes, length, "company.xml");
}

static void refuses(const char *bytes, size_t length, enum message code, int line)
{
	xmlDoc *doc = load_text(bytes, length);

	assert_null(doc);
	assert_int_equal(said.count, 1);
	assert_string_equal(message_name(said.code), message_name(code));
	assert_int_equal(said.line, line);
}

#define REFUSES(text, code, line) refuses(text, sizeof text - 1, code, line)

static void refuses_unsound_bytes(void **state)
{
	(void)state;
	REFUSES("", K0011, 1);
	REFUSES(" \n ", K0011, 1);
	REFUSES("<a/>\0<evil/>", K0007, 1);
	REFUSES("<a>\n\x82\xb5</a>", K0004, 2);
	REFUSES("\xFF\xFE<\0a\0", K0005, 1);
	REFUSES("<?xml version=\"1.1\"?><a/>", K0010, 1);
	REFUSES("<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>", K0006, 1);
	REFUSES("<?xml version=\"1.0\" encoding='Shift_JIS'?><a/>", K0006, 1);
}

static void refuses_doors(void **state)
{
	(void)state;
	REFUSES("<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<a>&x;</a>", K0009, 2);
	REFUSES("<a>\n&x;</a>", K0028, 2);
	REFUSES("<a>\n<xi:include href=\"x\"/></a>", K0012, 2);
	REFUSES("<a xmlns:y=\"http://www.w3.org/2001/XInclude\">\n<y:include href=\"/etc/passwd\"/></a>", K0012, 2);
}

static void tells_common_faults(void **state)
{
	(void)state;
	REFUSES("<a>\n<b>\n<c/>\n</a>", K0020, 2);
	REFUSES("<a>\n<b>", K0025, 2);
	REFUSES("<a>R & D</a>", K0021, 1);
	REFUSES("<a>\n<b x=“1”/></a>", K0022, 2);
	REFUSES("<a>\n<b　x=\"1\"/></a>", K0034, 2);
	REFUSES("<a x=1/>", K0023, 1);
	REFUSES("<a/>\n<b/>", K0024, 2);
	REFUSES("<a/>\n</a>", K0032, 2);
	REFUSES("<a x=\"1\" x=\"2\"/>", K0027, 1);
	REFUSES("<a>\n<!-- x -- y --></a>", K0029, 2);
	REFUSES("text", K0031, 1);
}

static void refuses_what_would_hang(void **state)
{
	struct buf b = { 0 };

	(void)state;
	buf_puts(&b, "<a");
	for (int i = 0; i < 8000; i++)
		buf_printf(&b, " x%d=\"\"", i);
	buf_puts(&b, "/>");
	refuses(buf_text(&b), b.len, K0008, 1);
	buf_clear(&b);
	for (int i = 0; i < 40; i++)
		buf_puts(&b, "<a>\n");
	for (int i = 0; i < 40; i++)
		buf_puts(&b, "</a>");
	refuses(buf_text(&b), b.len, K0013, 33);
	buf_finish(&b);
}

static void joins(const char *source, const char *expected)
{
	char *file = mem_printf("<a>%s</a>", source), *text;
	xmlDoc *doc = load_text(file, strlen(file));

	assert_non_null(doc);
	text = text_of(xmlDocGetRootElement(doc));
	assert_string_equal(text, expected);
	mem_free(text);
	mem_free(file);
	xmlFreeDoc(doc);
}

static void line_breaks_vanish_in_japanese(void **state)
{
	(void)state;
	joins("<ja>端末を\n\t\t持ち出す</ja>", "端末を持ち出す");
	joins("<ja>無線LAN\n  を使う</ja>", "無線LANを使う");
	joins("<en>\n  take\n  it out\n</en>", "take it out");
	joins("<en>the <strong>first</strong>\n  word</en>", "the first word");
	joins("<ja>これは<value of=\"x\"/>\n  である</ja>", "これはである");
	joins("<ja>9:00\xE3\x80\x9C" "18:00</ja>", "9:00～18:00");
}

/* Any prefix of a good file is a tree or one message, and never a crash. */
static void survives_every_cut(void **state)
{
	static const char good[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<company ja=\"港\"><!-- x -->\n"
		"<people><person id=\"a\" ja='港 &amp; &#x6E2F;'/></people><![CDATA[x]]></company>\n";

	(void)state;
	for (size_t n = 0; n < sizeof good - 1; n++) {
		xmlDoc *doc = load_text(good, n);

		assert_true((doc != NULL) != (said.count == 1));
		xmlFreeDoc(doc);
	}
}

static int silence(void **state)
{
	(void)state;
	load_prepare();
	diag_send_to(remember, NULL);
	return 0;
}

/* ---- pictures ---- */

static char *picture(const char *name, const char *bytes, size_t length)
{
	char *folder = mem_strdup("/tmp/kitei-load-XXXXXX"), *path, *uri;
	FILE *file;

	memset(&said, 0, sizeof said);
	assert_non_null(mkdtemp(folder));
	path = mem_printf("%s/%s", folder, name);
	file = fopen(path, "wb");
	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, length, file), length);
	fclose(file);
	uri = load_picture(path, name, (struct place){ "company.xml", 4 });
	unlink(path);
	rmdir(folder);
	mem_free(path);
	mem_free(folder);
	return uri;
}

static void expect_picture(const char *name, const char *bytes, size_t length, const char *expected)
{
	char *uri = picture(name, bytes, length);

	assert_int_equal(said.count, 0);
	assert_string_equal(uri, expected);
	mem_free(uri);
}

static void refuses_picture(const char *name, const char *bytes, size_t length, enum message code, int line)
{
	assert_null(picture(name, bytes, length));
	assert_int_equal(said.count, 1);
	assert_string_equal(message_name(said.code), message_name(code));
	assert_int_equal(said.line, line);
}

#define SVG "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"

static void pictures_become_text(void **state)
{
	static char large[(64 << 10) + 1] = "\xff\xd8\xff";

	(void)state;
	expect_picture("logo.png", "\x89PNG\r\n\x1a\n\0", 9, "data:image/png;base64,iVBORw0KGgoA");
	expect_picture("logo.png", "\xff\xd8\xff\xe0", 4, "data:image/jpeg;base64,/9j/4A==");
	expect_picture("logo.svg", SVG, sizeof SVG - 1,
		"data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=");
	refuses_picture("logo.png", SVG, sizeof SVG - 1, K0040, 4);
	refuses_picture("logo.svg", "<svg/>", 6, K0040, 4);
	refuses_picture("logo.png", "", 0, K0040, 4);
	refuses_picture("logo.svg", "<!DOCTYPE svg>\n" SVG, sizeof SVG + 14, K0009, 1);
	refuses_picture("logo.jpg", large, sizeof large, K0041, 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(refuses_unsound_bytes), cmocka_unit_test(refuses_doors),
		cmocka_unit_test(tells_common_faults), cmocka_unit_test(refuses_what_would_hang),
		cmocka_unit_test(line_breaks_vanish_in_japanese), cmocka_unit_test(survives_every_cut),
		cmocka_unit_test(pictures_become_text),
	};

	return cmocka_run_group_tests(tests, silence, NULL);
}
