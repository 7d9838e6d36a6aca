/* load_faults.c — the parser's errors in the words of someone who is no programmer.  The parser
 * says what it expected; people want to know what they did.  Often only the line itself tells. */
#include <stdio.h>
#include <string.h>

#include <libxml/xmlerror.h>

#include "diag.h"
#include "load_internal.h"
#include "mem.h"
#include "text.h"

/* Errors that always mean the same mistake. */
static const struct {
	int error;
	enum message message;
} plain[] = {
	{ XML_ERR_ENTITYREF_SEMICOL_MISSING, K0021 }, { XML_ERR_ENTITYREF_NO_NAME, K0021 },
	{ XML_ERR_UNDECLARED_ENTITY, K0028 }, { XML_WAR_UNDECLARED_ENTITY, K0028 },
	{ XML_ERR_ATTRIBUTE_WITHOUT_VALUE, K0023 }, { XML_ERR_ATTRIBUTE_NOT_STARTED, K0023 },
	{ XML_ERR_ATTRIBUTE_NOT_FINISHED, K0026 }, { XML_ERR_LT_IN_ATTRIBUTE, K0026 },
	{ XML_ERR_ATTRIBUTE_REDEFINED, K0027 },
	{ XML_ERR_HYPHEN_IN_COMMENT, K0029 }, { XML_ERR_COMMENT_NOT_FINISHED, K0029 },
	{ XML_ERR_SPACE_REQUIRED, K0030 }, { XML_ERR_DOCUMENT_EMPTY, K0031 },
	{ XML_ERR_RESERVED_XML_NAME, K0031 }, { XML_ERR_XMLDECL_NOT_FINISHED, K0031 },
	{ XML_ERR_INVALID_CHAR, K0033 }, { XML_ERR_GT_REQUIRED, K0035 }, { XML_ERR_LTSLASH_REQUIRED, K0035 },
	{ XML_ERR_NAME_REQUIRED, K0035 }, { XML_ERR_INVALID_CHARREF, K0036 },
	{ XML_ERR_INVALID_HEX_CHARREF, K0036 }, { XML_ERR_INVALID_DEC_CHARREF, K0036 },
	{ XML_NS_ERR_UNDEFINED_NAMESPACE, K0037 }, { XML_NS_ERR_COLON, K0037 }, { XML_NS_ERR_QNAME, K0037 },
	{ XML_ERR_INVALID_ENCODING, K0006 }, { XML_ERR_UNKNOWN_ENCODING, K0006 },
	{ XML_ERR_UNSUPPORTED_ENCODING, K0006 }, { XML_ERR_UNKNOWN_VERSION, K0010 },
};

/* Signs that an input method left inside a tag; quotes are looked for first. */
static const char *const wide_quotes[] = { "“", "”", "‘", "’", "＂", "＇", "″" };
static const char *const wide_signs[] = { "　", "＝", "＜", "＞", "／" };

static const char *line_start(const struct load *l, int line)
{
	const char *p = l->bytes, *end = l->bytes + l->length;

	while (line > 1 && p < end && (p = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		p++;
		line--;
	}
	return p != NULL ? p : end;
}

/* The source line, as a new string without its line break. */
static char *source_line(const struct load *l, int line)
{
	const char *start = line_start(l, line);
	size_t left = (size_t)(l->bytes + l->length - start);
	const char *end = memchr(start, '\n', left);

	return mem_strndup(start, end != NULL ? (size_t)(end - start) : left);
}

static const char *first_of(const char *text, const char *const *signs, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strstr(text, signs[i]) != NULL)
			return signs[i];
	return NULL;
}

/* Is the sign inside a tag on this line (after the last < before it, with no > between)? */
static bool stands_in_tag(const char *line, const char *sign)
{
	const char *at = strstr(line, sign);
	bool inside = false, quoted = false;

	for (const char *p = line; p < at; p++) {
		if (inside && *p == '"')
			quoted = !quoted;
		if (*p == '<')
			inside = true;
		if (*p == '>' && !quoted)
			inside = false;
	}
	return inside && !quoted;
}

static int count_lines(const char *start, const char *end)
{
	int lines = 0;

	for (; start < end; start++)
		lines += *start == '\n';
	return lines;
}

/* Does a value start before `at` on this line without ending there? */
static bool stands_in_open_value(const char *line, const char *at)
{
	const char *open = NULL;

	for (const char *p = line; (p = strstr(p, "=\"")) != NULL && p < at; p += 2)
		open = p + 2;
	return open != NULL && memchr(open, '"', (size_t)(at - open)) == NULL;
}

/* A curly quote that should have closed a value: the parser notices lines later. */
static bool report_open_quote(const struct load *l, int line)
{
	for (int i = line; i > 0 && i > line - 4; i--) {
		char *text = source_line(l, i);
		const char *quote = first_of(text, wide_quotes, sizeof wide_quotes / sizeof wide_quotes[0]);
		bool found = quote != NULL && stands_in_open_value(text, strstr(text, quote));

		if (found)
			diag_report((struct place){ l->at, i }, K0022, quote, NULL);
		mem_free(text);
		if (found)
			return true;
	}
	return false;
}

/* Where the comment starts that never ends. */
static int open_comment_line(const struct load *l)
{
	const char *p = l->bytes, *end = l->bytes + l->length, *start = p;

	while ((p = strstr(p, "<!--")) != NULL && p < end) {
		start = p;
		if ((p = strstr(p, "-->")) == NULL || p >= end)
			break;
	}
	return 1 + count_lines(l->bytes, start);
}

/* Full-width characters where half-width ones belong: the parser only says "expected". */
static bool report_wide_signs(const struct load *l, int line)
{
	char *text = source_line(l, line);
	const char *quote = first_of(text, wide_quotes, sizeof wide_quotes / sizeof wide_quotes[0]);
	const char *sign = first_of(text, wide_signs, sizeof wide_signs / sizeof wide_signs[0]);
	bool found = true;

	if (quote != NULL && stands_in_tag(text, quote))
		diag_report((struct place){ l->at, line }, K0022, quote, NULL);
	else if (sign != NULL && stands_in_tag(text, sign))
		diag_report((struct place){ l->at, line }, K0034, *sign != '\0' && strcmp(sign, "　") == 0
			? diag_pick("全角の空白", "full-width space") : sign, NULL);
	else
		found = false;
	mem_free(text);
	return found;
}

static bool ends_with_end_tag(const struct load *l)
{
	size_t n = l->length;

	while (n > 0 && strchr(" \t\r\n", l->bytes[n - 1]) != NULL)
		n--;
	if (n == 0 || l->bytes[n - 1] != '>')
		return false;
	while (n > 0 && l->bytes[n - 1] != '<')
		n--;
	return n < l->length && l->bytes[n] == '/';
}

/* The file stopped: cut off, or one element was never closed. */
static void report_end(const struct load *l, const xmlError *error)
{
	char *detail = mem_printf("<%s>", error->str1 != NULL ? error->str1 : "");

	if (ends_with_end_tag(l) && error->int1 > 0)
		diag_report((struct place){ l->at, error->int1 }, K0020, detail, NULL);
	else
		diag_report((struct place){ l->at, error->line }, K0025, detail, NULL);
	mem_free(detail);
}

/* Misspelt, an end tag is still that of the open element; else it belongs to nothing. */
static bool is_misspelt(const xmlError *error)
{
	struct guess g = guess_start(error->str2);

	guess_offer(&g, error->str1);
	return g.best != NULL;
}

static void report_mismatch(const struct load *l, const xmlError *error)
{
	int line = error->int1 > 0 ? error->int1 : error->line;
	char *detail = mem_printf(diag_pick("<%1$s>（%2$d行目の </%3$s> までに閉じていない）", "<%1$s> (not closed before </%3$s> on line %2$d)"),
		error->str1 != NULL ? error->str1 : "", error->line, error->str2 != NULL ? error->str2 : "");
	char *extra = mem_printf("</%s>", error->str2 != NULL ? error->str2 : "");

	if (error->str1 != NULL && error->str2 != NULL && !l->closes_open && !is_misspelt(error))
		diag_report((struct place){ l->at, error->line }, K0032, extra, NULL);
	else
		diag_report((struct place){ l->at, line }, K0020, detail, NULL);
	mem_free(extra);
	mem_free(detail);
}

/* Something follows the outermost element: a second one, or an end tag too many. */
static void report_extra(const struct load *l, const xmlError *error)
{
	char *text = source_line(l, error->line);
	const char *rest = error->int2 > 0 && (size_t)error->int2 <= strlen(text) + 1 ? text + error->int2 - 1 : text;

	diag_report((struct place){ l->at, error->line }, text_starts(rest, "</") ? K0032 : K0024, rest, NULL);
	mem_free(text);
}

static enum message plain_message(const xmlError *error)
{
	/* The parser uses one code for "no name" after & and after <. */
	if (error->code == XML_ERR_NAME_REQUIRED && error->message != NULL && strstr(error->message, "EntityRef") != NULL)
		return K0021;
	for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++)
		if (plain[i].error == error->code)
			return plain[i].message;
	return K0039;
}

/* Does the file end with the end tag of its outermost element?  If not, it was cut. */
static bool ends_with_root(const struct load *l)
{
	size_t n = l->length, name = 0;
	const char *root = l->bytes;
	char *tag;
	bool found;

	while ((root = strchr(root, '<')) != NULL && (root[1] == '?' || root[1] == '!'))
		root++;
	while (n > 0 && strchr(" \t\r\n", l->bytes[n - 1]) != NULL)
		n--;
	if (root == NULL)
		return false;
	name = strcspn(root + 1, " \t\r\n/>");
	tag = mem_printf("</%.*s>", (int)name, root + 1);
	found = n >= strlen(tag) && memcmp(l->bytes + n - strlen(tag), tag, strlen(tag)) == 0;
	/* <a/> is whole without an end tag. */
	found = found || (n > 0 && l->bytes[n - 1] == '>' && strchr(root + 1, '<') == NULL);
	mem_free(tag);
	return found;
}

/* The parser's own word helps where it is a name; a comment's text or a line of source does not. */
static void report_plain(const struct load *l, const xmlError *error)
{
	enum message message = plain_message(error);
	struct place where = { l->at, error->line };
	bool at_end = error->line >= count_lines(l->bytes, l->bytes + l->length);

	if (at_end && !ends_with_root(l) && message != K0031)
		diag_report(where, K0025, NULL, NULL);
	else
		diag_report(where, message, message != K0029 ? error->str1 : NULL, NULL);
}

static bool may_be_wide(int code)
{
	return code == XML_ERR_ATTRIBUTE_NOT_STARTED || code == XML_ERR_NAME_REQUIRED || code == XML_ERR_GT_REQUIRED
		|| code == XML_ERR_SPACE_REQUIRED || code == XML_ERR_ATTRIBUTE_WITHOUT_VALUE
		|| code == XML_ERR_DOCUMENT_EMPTY || code == XML_ERR_LT_IN_ATTRIBUTE;
}

void load_report_fault(struct load *l, const xmlError *error)
{
	struct place where = { l->at, error->line };

	if (l->failed)
		return;
	l->failed = true;
	if (may_be_wide(error->code) && report_wide_signs(l, error->line))
		return;
	if (error->code == XML_ERR_LT_IN_ATTRIBUTE && report_open_quote(l, error->line))
		return;
	switch (error->code) {
	case XML_ERR_TAG_NAME_MISMATCH:
		report_mismatch(l, error);
		break;
	case XML_ERR_TAG_NOT_FINISHED:
		report_end(l, error);
		break;
	case XML_ERR_DOCUMENT_END:
		report_extra(l, error);
		break;
	case XML_NS_ERR_UNDEFINED_NAMESPACE:
		diag_report(where, text_equal(error->str1, "xi") ? K0012 : K0037, error->str1, NULL);
		break;
	case XML_ERR_COMMENT_NOT_FINISHED:
		diag_report((struct place){ l->at, open_comment_line(l) }, K0029, NULL, NULL);
		break;
	default:
		report_plain(l, error);
	}
}
