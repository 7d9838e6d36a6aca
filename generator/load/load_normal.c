/* load_normal.c — makes text independent of how its author broke the lines: browsers show a line
 * break inside Japanese text as a space, so it is taken out here, once for all documents. */
#include <string.h>

#include "buf.h"
#include "load_internal.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* The language of running text: the nearest <ja> or <en>; NULL outside of both. */
static const char *text_language(const xmlNode *n)
{
	for (; n != NULL; n = n->parent)
		if (is_element(n, "ja") || is_element(n, "en"))
			return name_of(n);
	return NULL;
}

static uint32_t character_before(const char *start, const char *p)
{
	uint32_t c = 0;

	if (p == start)
		return 0;
	do
		p--;
	while (p > start && ((unsigned char)*p & 0xC0) == 0x80);
	text_decode(p, 4, &c);
	return c;
}

/* Does a line break between these two leave a space?  Next to the edge of an inline element (0)
 * it does in English only. */
static bool leaves_space(uint32_t before, uint32_t after, const char *language)
{
	bool narrow_edge = strcmp(language, "en") == 0;
	bool narrow_before = before != 0 ? !text_is_wide(before) : narrow_edge;
	bool narrow_after = after != 0 ? !text_is_wide(after) : narrow_edge;

	return narrow_before && narrow_after;
}

static void put_joined(struct buf *out, const char *text, const char *language)
{
	const char *p = text;

	while (*p != '\0') {
		size_t word = strcspn(p, " \t\n\r"), run = 0;
		bool broken = false;
		uint32_t after = 0;

		buf_put(out, p, word);
		p += word;
		for (; is_blank(p[run]); run++)
			broken = broken || p[run] == '\n';
		if (run == 0)
			break;
		text_decode(p + run, strlen(p + run), &after);
		if (!broken)
			buf_put(out, p, run);
		else if (leaves_space(character_before(text, p), after, language))
			buf_putc(out, ' ');
		p += run;
	}
}

/* Two wave dashes look alike and are different characters; one of them is used everywhere. */
static void replace_wave_dash(char *text)
{
	for (char *p = text; (p = strstr(p, "\xE3\x80\x9C")) != NULL; p += 3)
		memcpy(p, "\xEF\xBD\x9E", 3);
}

static void trim(char *text, bool start, bool end)
{
	size_t n = strlen(text), skip = 0;

	while (end && n > 0 && is_blank(text[n - 1]))
		text[--n] = '\0';
	while (start && is_blank(text[skip]))
		skip++;
	memmove(text, text + skip, strlen(text + skip) + 1);
}

/* Most texts stand on one line and need nothing. */
static bool is_normal(const char *text)
{
	return !is_blank(*text) && *text != '\0' && !is_blank(text[strlen(text) - 1])
		&& strchr(text, '\n') == NULL && strstr(text, "\xE3\x80\x9C") == NULL;
}

static void normalise_text(xmlNode *n, const char *language)
{
	struct buf out = { 0 };
	char *text;

	if (is_normal((const char *)n->content))
		return;
	put_joined(&out, (const char *)n->content, language);
	text = buf_take(&out);
	replace_wave_dash(text);
	trim(text, n->prev == NULL && text_equal(name_of(n->parent), language),
		n->next == NULL && text_equal(name_of(n->parent), language));
	if (*text != '\0') {
		xmlNodeSetContent(n, NULL);
		xmlNodeAddContent(n, BAD_CAST text);
	} else {
		remove_node(n);
	}
	mem_free(text);
}

static bool is_all_blank(const xmlNode *n)
{
	const char *s = (const char *)n->content;

	return s[strspn(s, " \t\r\n")] == '\0';
}

static void normalise_attributes(xmlNode *e)
{
	for (xmlAttr *a = e->properties; a != NULL; a = a->next) {
		const char *value = attr_or_empty(e, (const char *)a->name);
		char *text;

		if (strstr(value, "\xE3\x80\x9C") == NULL)
			continue;
		text = mem_strdup(value);
		replace_wave_dash(text);
		xmlNodeSetContent(a->children, BAD_CAST text);
		mem_free(text);
	}
}

void load_normalise(xmlNode *n)
{
	const char *language = text_language(n);
	xmlNode *after;

	normalise_attributes(n);
	for (xmlNode *c = n->children; c != NULL; c = after) {
		after = c->next;
		if (c->type == XML_ELEMENT_NODE)
			load_normalise(c);
		else if (c->type != XML_TEXT_NODE || (language == NULL && is_all_blank(c)))
			remove_node(c);
		else if (language != NULL)
			normalise_text(c, language);
	}
}
