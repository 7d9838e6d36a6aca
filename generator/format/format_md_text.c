/* format_md_text.c — text inside a line of Markdown.
 *
 * The set of escapes is the smallest that keeps every text what it is, so that the file can be
 * read as it stands; tests send random text through cmark-gfm and compare. */
#include "format_md.h"

#include <ctype.h>
#include <string.h>

#include "buf.h"
#include "format_words.h"
#include "mem.h"
#include "numbering.h"
#include "text.h"
#include "xml.h"

/* ---- escaping ---- */

static char last_of(const struct buf *out)
{
	return out->len > 0 ? out->data[out->len - 1] : '\n';
}

/* Signs that mean something wherever they stand. */
static bool always_means(char c)
{
	return strchr("\\*`[]<~", c) != NULL;
}

/* Does the sign mean something here?  At the end of the text what follows is not known: yes. */
static bool means_here(const struct md *w, const struct buf *out, const char *at)
{
	unsigned char following = (unsigned char)at[1];

	switch (*at) {
	case '_':     /* inside a word it is plain */
		return !isalnum((unsigned char)last_of(out)) || !isalnum(following);
	case '&':     /* &amp; */
		return following == '\0' || following == '#' || isalpha(following);
	case '!':     /* ![image] */
		return following == '\0';
	case ':':     /* http://: a link found by itself would swallow the escapes after it */
		return following == '/';
	case '.':     /* www. */
		return out->len >= 3 && memcmp(out->data + out->len - 3, "www", 3) == 0;
	case '|':
		return w->cell;
	case '$':     /* $a formula$ */
		return w->slides;
	default:
		return always_means(*at);
	}
}

/* Blanks of any kind and number are one, at the start of a line none. */
static void put_blank(struct buf *out)
{
	if (last_of(out) != ' ' && last_of(out) != '\n')
		buf_putc(out, ' ');
}

static bool is_blank(char c)
{
	return strchr(" \t\r\n", c) != NULL;
}

void md_text(const struct md *w, struct buf *out, const char *text)
{
	for (; *text != '\0'; text++) {
		if (is_blank(*text)) {
			put_blank(out);
			continue;
		}
		if (means_here(w, out, text))
			buf_putc(out, '\\');
		buf_putc(out, *text);
	}
}

static void put_plain_text(struct buf *out, const char *text)
{
	for (; *text != '\0'; text++) {
		if (is_blank(*text))
			put_blank(out);
		else
			buf_putc(out, *text);
	}
}

void md_plain(struct buf *out, const xmlNode *e)
{
	for (const xmlNode *n = e->children; n != NULL; n = n->next) {
		if (n->type == XML_TEXT_NODE)
			put_plain_text(out, (const char *)n->content);
		else if (is_element(n, "br"))
			put_blank(out);
		else if (n->type == XML_ELEMENT_NODE)
			md_plain(out, n);
	}
}

/* ---- the start of a line ---- */

static bool only_of(const char *line, size_t length, const char *signs)
{
	return length > 0 && strspn(line, signs) >= length;
}

static bool ends_at(const char *line, size_t length, size_t at)
{
	return at >= length || line[at] == ' ';
}

/* "# ", "> ", "- ", a rule, an underline of a heading, the second line of a table. */
static bool starts_block(const char *line, size_t length)
{
	size_t marks = strspn(line, "#");

	if (marks > 0)
		return marks <= 6 && ends_at(line, length, marks);
	if (*line == '>')
		return true;
	if ((*line == '-' || *line == '+') && ends_at(line, length, 1))
		return true;
	return only_of(line, length, "=") || only_of(line, length, "-:| ");
}

/* "1. " and "1) ": the place of the sign, else 0. */
static size_t list_sign(const char *line, size_t length)
{
	size_t digits = strspn(line, "0123456789");

	if (digits == 0 || digits > 9 || digits >= length || (line[digits] != '.' && line[digits] != ')'))
		return 0;
	return ends_at(line, length, digits + 1) ? digits : 0;
}

void md_guarded(struct buf *out, const char *line, size_t length)
{
	size_t sign = list_sign(line, length);

	buf_put(out, line, sign);
	if (sign > 0 || starts_block(line, length))
		buf_putc(out, '\\');
	buf_put(out, line + sign, length - sign);
}

/* ---- bold ---- */

/* Beside these `**` is not read as bold, and blanks may not stand inside the marks. */
static bool is_border(uint32_t c)
{
	static const uint32_t ranges[][2] = {
		{ 0x00, 0x2F }, { 0x3A, 0x40 }, { 0x5B, 0x60 }, { 0x7B, 0xBF }, { 0x2000, 0x206F }, { 0x2190, 0x245F },
		{ 0x2500, 0x2BFF }, { 0x3000, 0x3004 }, { 0x3008, 0x303F }, { 0x30FB, 0x30FB }, { 0xFE10, 0xFE6F },
		{ 0xFF01, 0xFF0F }, { 0xFF1A, 0xFF20 }, { 0xFF3B, 0xFF40 }, { 0xFF5B, 0xFF65 }, { 0xFFE0, 0xFFEF },
	};

	for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++)
		if (c >= ranges[i][0] && c <= ranges[i][1])
			return true;
	return false;
}

/* The part of a text between its first and last character that is no border. */
static void find_core(const char *text, const char **start, const char **end)
{
	size_t left = strlen(text), step;
	uint32_t c;

	*start = *end = text;
	for (; (step = text_decode(text, left, &c)) > 0; text += step, left -= step) {
		if (is_border(c))
			continue;
		if (*end == *start)
			*start = text;
		*end = text + step;
	}
}

static void put_piece(const struct md *w, struct buf *out, const char *start, const char *end)
{
	char *piece = mem_strndup(start, (size_t)(end - start));

	md_text(w, out, piece);
	mem_free(piece);
}

/* Brackets and full stops at the ends move out of the marks: 「機密」 → 「**機密**」. */
void md_strong(const struct md *w, struct buf *out, const char *text)
{
	const char *start, *end;

	find_core(text, &start, &end);
	if (w->strong || start == end || last_of(out) == '*') {
		md_text(w, out, text);
		return;
	}
	put_piece(w, out, text, start);
	buf_puts(out, "**");
	put_piece(w, out, start, end);
	buf_puts(out, "**");
	md_text(w, out, end);
}

/* ---- inline elements ---- */

static bool is_linked(const struct md *w, const xmlNode *ref)
{
	return attr(ref, "doc") != NULL && !format_is_inside(w->in, ref) && !w->slides;
}

/* A link, a new line or a reading in bold: its own marks are enough. */
static bool has_marks(const struct md *w, const xmlNode *strong)
{
	for EVERY(e, strong)
		if (is_element(e, "br") || is_element(e, "ruby") || (is_element(e, "ref") && is_linked(w, e)))
			return true;
	return false;
}

static void put_strong(struct md *w, struct buf *out, const xmlNode *e)
{
	char *text = text_of(e);

	if (has_marks(w, e))
		md_inline(w, out, e);
	else
		md_strong(w, out, text);
	mem_free(text);
}

static void put_ref(struct md *w, struct buf *out, const xmlNode *e)
{
	bool linked = is_linked(w, e);

	if (linked)
		buf_putc(out, '[');
	md_inline(w, out, e);
	if (linked) {
		buf_puts(out, "](");
		format_put_folder(out, e);
		format_put_file(out, w->in, e, "md");
		buf_putc(out, ')');
	}
}

static void cut(struct buf *out, size_t length)
{
	out->len -= length;
	out->data[out->len] = '\0';
}

void md_trim(struct buf *out)
{
	while (out->len > 0 && last_of(out) == ' ')
		cut(out, 1);
	if (out->len > 0 && last_of(out) == '\n')     /* a break with nothing after it would print its "\" */
		cut(out, 2);
}

static void put_break(struct md *w, struct buf *out)
{
	md_trim(out);
	if (out->len > 0)
		buf_puts(out, !w->cell ? "\\\n" : w->slides ? " " : "<br>");
}

/* 稟議（りんぎ） */
static void put_ruby(struct md *w, struct buf *out, const xmlNode *e)
{
	const char *named = numbering_pattern(w->in->kitei, "named");
	struct buf after = { 0 };

	md_inline(w, out, e);
	numbering_put_lead(&after, named, "");
	buf_puts(&after, attr_or_empty(e, "reading"));
	numbering_put_tail(&after, named);
	md_text(w, out, buf_text(&after));
	buf_finish(&after);
}

static void put_inline_element(struct md *w, struct buf *out, const xmlNode *e)
{
	if (is_element(e, "strong"))
		put_strong(w, out, e);
	else if (is_element(e, "ref"))
		put_ref(w, out, e);
	else if (is_element(e, "br"))
		put_break(w, out);
	else if (is_element(e, "ruby"))
		put_ruby(w, out, e);
	else
		md_inline(w, out, e);
}

void md_inline(struct md *w, struct buf *out, const xmlNode *e)
{
	for (const xmlNode *n = e->children; n != NULL; n = n->next) {
		if (n->type == XML_TEXT_NODE)
			md_text(w, out, (const char *)n->content);
		else if (n->type == XML_ELEMENT_NODE)
			put_inline_element(w, out, n);
	}
}
