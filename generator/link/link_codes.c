/* link_codes.c — content codes: four signs drawn from the printed text of a tree or schedule.
 *
 * Only words count, not layout: the text between tags with its blanks collapsed, and the
 * attributes that are printed.  A changed text changes the code; a moved line, another class or
 * another at= does not.  A tree's code leaves out its schedules, which have their own. */
#include "link_internal.h"

#include <string.h>

#include "buf.h"
#include "digest.h"
#include "text.h"
#include "xml.h"

static const char *const printed_attributes[] = { "label", "title", "name", "other", "mark" };

/* Inside a line: their text joins that of the line. */
static const char *const inline_elements = "strong span ref date phone ruby";

/* Blanks and line ends count as one blank between words, as none at the border of a block. */
static void put_collapsed(struct buf *out, const char *text)
{
	static const char blanks[] = " \t\r\n";

	while (*text != '\0') {
		size_t word = strcspn(text, blanks);
		char last;

		buf_put(out, text, word);
		text += word;
		last = out->len > 0 ? out->data[out->len - 1] : '\n';
		if (*text != '\0' && last != ' ' && last != '\n')
			buf_putc(out, ' ');
		text += strspn(text, blanks);
	}
}

static void put_border(struct buf *out)
{
	if (out->len > 0 && out->data[out->len - 1] == ' ')
		out->data[out->len - 1] = '\n';
	else if (out->len > 0 && out->data[out->len - 1] != '\n')
		buf_putc(out, '\n');
}

static void put_attributes(struct buf *out, const xmlNode *e)
{
	for (size_t i = 0; i < sizeof printed_attributes / sizeof printed_attributes[0]; i++)
		if (attr(e, printed_attributes[i]) != NULL) {
			put_collapsed(out, attr(e, printed_attributes[i]));
			put_border(out);
		}
}

static bool is_left_out(const xmlNode *e)
{
	return is_element(e, "code") || is_element(e, "contents") || is_element(e, "schedule");
}

static void put_words(struct buf *out, const xmlNode *n)
{
	bool block = n->type == XML_ELEMENT_NODE && !words_have(inline_elements, name_of(n));

	if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE)
		put_collapsed(out, (const char *)n->content);
	if (n->type != XML_ELEMENT_NODE)
		return;
	if (block)
		put_border(out);
	put_attributes(out, n);
	for (const xmlNode *c = n->children; c != NULL; c = c->next)
		if (!is_left_out(c))
			put_words(out, c);
	if (is_element(n, "ruby"))
		put_collapsed(out, attr_or_empty(n, "reading"));
	if (block)
		put_border(out);
}

static void set_code(xmlNode *e)
{
	struct buf words = { 0 };
	char code[DIGEST_CODE];

	put_words(&words, e);
	digest_code(buf_text(&words), words.len, code);
	attr_set(e, "code", code);
	buf_finish(&words);
}

void fill_codes(const struct page *page)
{
	set_code(page->tree);
	for EVERY(e, page->tree)
		if (is_element(e, "schedule"))
			set_code(e);
	for EVERY(e, page->tree) {
		const xmlNode *owner = enclosing(e, "schedule") != NULL ? enclosing(e, "schedule") : page->tree;

		if (is_element(e, "code"))
			set_content(e, attr(owner, "code"));
	}
}
