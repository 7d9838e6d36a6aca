/* style.c — see style.h. */
#include "style.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "diag.h"
#include "files.h"
#include "mem.h"
#include "text.h"

/* What lies on a sheet are cards: it takes their style too.  Any other layout is its own file. */
static const struct {
	const char *layout;
	const char *files[2];
} layouts[] = {
	{ "document", { "blocks", "document" } },
	{ "form", { "blocks", "form" } },
	{ "index", { "blocks", "index" } },
	{ "slides", { "slides", NULL } },
	{ "poster", { "poster", NULL } },
	{ "card", { "card", NULL } },
	{ "sheet", { "card", "sheet" } },
};

/* ---- what may not stand in a style sheet ---- */

static const char *const refused[] = {
	"</", "<!--", "@import", "url(", "src(", "image(", "image-set(", "expression(", "-moz-binding",
};

/* One character of CSS as a browser reads it: \75 and \u are both u.  Returns its length. */
static size_t read_sign(const char *s, char *sign)
{
	char digits[7];
	size_t n = 0;
	long code;

	*sign = *s;
	if (*s != '\\' || s[1] == '\0')
		return 1;
	while (n < 6 && isxdigit((unsigned char)s[1 + n])) {
		digits[n] = s[1 + n];
		n++;
	}
	digits[n] = '\0';
	if (n == 0) {
		*sign = s[1];
		return 2;
	}
	code = strtol(digits, NULL, 16);
	*sign = code > 0 && code < 0x80 ? (char)code : '?';
	return 1 + n + (isspace((unsigned char)s[1 + n]) != 0);
}

/* The text in lower case with escapes resolved: what the list above is looked for in. */
static char *plain_css(const char *css)
{
	struct buf out = { 0 };
	char sign;

	while (*css != '\0') {
		css += read_sign(css, &sign);
		buf_putc(&out, (char)tolower((unsigned char)sign));
	}
	return buf_take(&out);
}

static bool is_text(const struct buf *css, struct place where)
{
	bool good = strlen(buf_text(css)) == css->len && text_valid(buf_text(css), css->len) == css->len;

	if (!good)
		diag_report(where, K0712, "UTF-8", NULL);
	return good;
}

static bool is_harmless(const char *css, struct place where)
{
	char *plain = plain_css(css);
	const char *found = NULL;

	for (size_t i = 0; i < sizeof refused / sizeof refused[0] && found == NULL; i++)
		if (strstr(plain, refused[i]) != NULL)
			found = refused[i];
	if (found != NULL)
		diag_report(where, K0712, found, NULL);
	mem_free(plain);
	return found == NULL;
}

/* ---- comments ---- */

static size_t string_length(const char *s)
{
	size_t n = 1;

	while (s[n] != '\0' && s[n] != *s && s[n] != '\n')
		n += s[n] == '\\' && s[n + 1] != '\0' ? 2 : 1;
	return s[n] == *s ? n + 1 : n;
}

static size_t comment_length(const char *s)
{
	const char *end = strstr(s + 2, "*/");

	return end != NULL ? (size_t)(end + 2 - s) : strlen(s);
}

/* Comments are for who reads the file, not for every page made from it.  What is judged below is
 * the text without them: exactly what a browser gets. */
static void put_without_comments(struct buf *out, const char *css)
{
	while (*css != '\0') {
		bool line_starts = out->len == 0 || out->data[out->len - 1] == '\n';
		size_t n = *css == '"' || *css == '\'' ? string_length(css) : 1;

		if (text_starts(css, "/*")) {
			css += comment_length(css);
			if (line_starts)
				css += *css == '\n';
			else
				buf_putc(out, ' ');
			continue;
		}
		if (*css != '\n' || !line_starts)
			buf_put(out, css, n);
		css += n;
	}
}

/* ---- collecting ---- */

static bool add_file(const char *path, const char *at, struct buf *out)
{
	const struct place where = { at, 0 };
	struct buf file = { 0 }, css = { 0 };
	bool good = files_read(path, at, FILES_LIMIT, &file) && is_text(&file, where);

	if (good) {
		put_without_comments(&css, buf_text(&file));
		good = is_harmless(buf_text(&css), where);
	}
	if (good && css.len > 0) {
		buf_put(out, css.data, css.len);
		if (css.data[css.len - 1] != '\n')
			buf_putc(out, '\n');
	}
	buf_finish(&file);
	buf_finish(&css);
	return good;
}

static bool add_shipped(const char *data_folder, const char *name, struct buf *out)
{
	char *at = mem_printf("templates/style/%s.css", name);
	char *path = mem_printf("%s%s", data_folder, at);
	bool good = add_file(path, at, out);

	mem_free(path);
	mem_free(at);
	return good;
}

static bool add_folder(const struct style_folder *folder, struct buf *out)
{
	struct files list = files_list(folder->path, ".css");
	bool good = true;

	for (size_t i = 0; i < list.count; i++) {
		char *path = mem_printf("%s/%s", folder->path, list.names[i]);
		char *at = mem_printf("%s/%s", folder->at, list.names[i]);

		good = add_file(path, at, out) && good;
		mem_free(path);
		mem_free(at);
	}
	files_free(&list);
	return good;
}

bool style_collect(const char *data_folder, const char *layout, const struct style_folder *folders, size_t count,
	struct buf *out)
{
	bool good = add_shipped(data_folder, "common", out);

	for (size_t i = 0; i < sizeof layouts / sizeof layouts[0]; i++)
		for (size_t j = 0; j < 2 && strcmp(layouts[i].layout, layout) == 0 && layouts[i].files[j] != NULL; j++)
			good = add_shipped(data_folder, layouts[i].files[j], out) && good;
	for (size_t i = 0; i < count; i++)
		good = add_folder(&folders[i], out) && good;
	return good;
}
