/* format_words.c — see format_words.h. */
#include "format_words.h"

#include <string.h>

#include "buf.h"
#include "link.h"
#include "mem.h"
#include "numbering.h"
#include "text.h"
#include "xml.h"

const char *format_label(const xmlNode *kitei, const char *id)
{
	return attr_or_empty(child_with(child(kitei, "labels"), "label", "id", id), "name");
}

void format_put_label(struct buf *out, const xmlNode *kitei, const char *id, const char *one, const char *two)
{
	const char *text = format_label(kitei, id);

	for (; *text != '\0'; text++) {
		if (*text != '%' || (text[1] != '1' && text[1] != '2')) {
			buf_putc(out, *text);
			continue;
		}
		text++;
		buf_puts(out, *text == '1' ? one : two);
	}
}

void format_put_draft(struct buf *out, const xmlNode *kitei)
{
	if (attr_is(kitei, "draft", "yes"))
		format_put_label(out, kitei, "draft", attr_or_empty(kitei, "faults"), "");
}

const char *format_company(const xmlNode *kitei)
{
	return attr_or_empty(descend(kitei, "model", "company", NULL), "name");
}

static bool belongs_to(const char *name, const char *id)
{
	size_t length = strlen(id);

	return strncmp(name, id, length) == 0 && (name[length] == '\0' || name[length] == '-');
}

/* The longest id that fits: "checklist-worker" before "checklist". */
const xmlNode *format_row(const xmlNode *kitei, const char *name)
{
	const xmlNode *best = NULL;

	for EACH(row, child(kitei, "documents"), "document")
		if (belongs_to(name, attr_or_empty(row, "id"))
			&& (best == NULL || strlen(attr(row, "id")) > strlen(attr(best, "id"))))
			best = row;
	return best;
}

void format_put_edition(struct buf *out, const xmlNode *kitei, const xmlNode *tree)
{
	const xmlNode *row = format_row(kitei, attr_or_empty(tree, "document"));

	if (attr(row, "number") == NULL)
		return;
	if (attr(row, "edition") == NULL) {
		buf_puts(out, attr(row, "number"));
		return;
	}
	numbering_put_lead(out, numbering_pattern(kitei, "numbered"), attr(row, "number"));
	format_put_label(out, kitei, "edition-short", attr(row, "edition"), "");
}

void format_put_class(struct buf *out, const xmlNode *kitei, const xmlNode *tree)
{
	const xmlNode *row = format_row(kitei, attr_or_empty(tree, "document"));
	const xmlNode *class = child_with(descend(kitei, "model", "catalog", NULL), "class", "id", attr_or_empty(row, "class"));

	if (class != NULL)
		format_put_label(out, kitei, "class-value", attr_or_empty(class, "mark"), attr_or_empty(class, "name"));
}

/* Entries of the second level are articles (see link_contents.c). */
static bool is_article(const xmlNode *e)
{
	return (is_element(e, "article") && !attr_is(e, "removed", "yes"))
		|| (is_element(e, "entry") && attr_is(e, "level", "2"));
}

void format_put_heading(struct buf *out, const xmlNode *kitei, const xmlNode *e)
{
	const char *label = attr_or_empty(e, "label"), *title = attr_or_empty(e, "title");
	const char *kind = is_article(e) ? "named" : is_element(e, "principle") ? "numbered" : "titled";

	if (*label == '\0')
		buf_puts(out, title);
	else
		numbering_put(out, numbering_pattern(kitei, kind), label, title);
}

void format_put_number(struct buf *out, const xmlNode *kitei, const xmlNode *numbered)
{
	const char *label = attr_or_empty(numbered, "label");

	if (*label != '\0')
		numbering_put_lead(out, numbering_pattern(kitei, "numbered"), label);
}

bool format_is_inside(const struct format_input *in, const xmlNode *ref)
{
	char *own = link_tree_name(in->tree);
	bool inside = attr_is(ref, "doc", own) && attr(ref, "format") == NULL && attr(ref, "geometry") == NULL
		&& attr(ref, "lang") == NULL;

	mem_free(own);
	return inside;
}

/* The format asked for, else the file's own, else the first the document is written in. */
static const struct format *format_of(const xmlNode *ref, const xmlNode *row, const char *own)
{
	const char *written = attr(row, "formats");
	struct words first = words_of(written);
	const struct format *format;
	char *name;

	if (attr(ref, "format") != NULL)
		return format_named(attr(ref, "format"));
	if (written == NULL || words_have(written, own) || !words_next(&first))
		return format_named(own);
	name = words_take(&first);
	format = format_named(name);
	mem_free(name);
	return format;
}

static void put_geometry(struct buf *out, const xmlNode *ref, const xmlNode *row)
{
	struct words first = words_of(attr(row, "geometries"));

	if (attr(ref, "geometry") != NULL)
		buf_printf(out, "-%s", attr(ref, "geometry"));
	else if (words_next(&first))
		buf_printf(out, "-%.*s", (int)first.length, first.word);
}

void format_put_folder(struct buf *out, const xmlNode *ref)
{
	if (attr(ref, "lang") != NULL)
		buf_printf(out, "../%s/", attr(ref, "lang"));
}

void format_put_file(struct buf *out, const struct format_input *in, const xmlNode *ref, const char *own)
{
	const char *doc = attr_or_empty(ref, "doc");
	const xmlNode *row = format_row(in->kitei, doc);
	const struct format *format = format_of(ref, row, own);

	buf_puts(out, doc);
	if (format != NULL && format->sheets)
		put_geometry(out, ref, row);
	buf_printf(out, ".%s", format != NULL ? format->suffix : own);
}

bool format_is_blank(const char *text)
{
	return text[strspn(text, " \t\r\n")] == '\0';
}
