/* format_html.c — the elements of a linked tree as HTML: one row each. */
#include "format_html.h"

#include <string.h>

#include "buf.h"
#include "format_words.h"
#include "numbering.h"
#include "xml.h"

/* ---- tags ---- */

void html_attribute(struct html *w, const char *name, const char *value)
{
	buf_printf(w->out, " %s=\"", name);
	html_attr(w->out, value);
	buf_putc(w->out, '"');
}

void html_start(struct html *w, const char *tag, const char *classes, const xmlNode *e)
{
	const char *own = attr(e, "class"), *id = attr(e, "id");

	buf_printf(w->out, "<%s", tag);
	if (classes != NULL || own != NULL) {
		buf_puts(w->out, " class=\"");
		html_attr(w->out, classes != NULL ? classes : "");
		buf_puts(w->out, classes != NULL && own != NULL ? " " : "");
		html_attr(w->out, own != NULL ? own : "");
		buf_putc(w->out, '"');
	}
	if (id != NULL)
		html_attribute(w, "id", id);
}

void html_open(struct html *w, const char *tag, const char *classes, const xmlNode *e)
{
	html_start(w, tag, classes, e);
	buf_putc(w->out, '>');
}

void html_close(struct html *w, const char *tag)
{
	buf_printf(w->out, "</%s>\n", tag);
}

void html_line(struct html *w, const char *tag, const char *classes, const char *text)
{
	html_open(w, tag, classes, NULL);
	html_text(w->out, text);
	html_close(w, tag);
}

void html_heading(struct html *w, const char *text)
{
	char tag[] = "h1";

	tag[1] = (char)('0' + (w->level < 6 ? w->level : 6));
	html_line(w, tag, NULL, text);
}

/* ---- parts with a heading ---- */

static void write_part(struct html *w, const xmlNode *e)
{
	struct buf heading = { 0 };

	format_put_heading(&heading, w->in->kitei, e);
	html_open(w, "section", name_of(e), e);
	buf_putc(w->out, '\n');
	html_heading(w, buf_text(&heading));
	w->level++;
	html_children(w, e);
	w->level--;
	html_close(w, "section");
	buf_finish(&heading);
}

/* ---- paragraphs ---- */

void html_number_of(struct html *w, const xmlNode *numbered)
{
	struct buf number = { 0 };

	format_put_number(&number, w->in->kitei, numbered);
	if (number.len > 0) {
		buf_puts(w->out, "<span class=\"number\">");
		html_text(w->out, buf_text(&number));
		buf_puts(w->out, "</span>");
	}
	buf_finish(&number);
}

/* The first paragraph of a 項 carries its number; without one it is set in like any other. */
static void write_p(struct html *w, const xmlNode *e)
{
	const xmlNode *clause = is_element(e->parent, "clause") ? e->parent : NULL;
	bool leads = clause != NULL && child(clause, "p") == e;
	bool numbered = leads && *attr_or_empty(clause, "label") != '\0';

	html_open(w, "p", numbered ? "text numbered" : leads ? "text" : NULL, e);
	if (numbered)
		html_number_of(w, clause);
	html_children(w, e);
	html_close(w, "p");
}

static void write_item(struct html *w, const xmlNode *e)
{
	html_open(w, "p", "item numbered", e);
	html_number_of(w, e);
	html_children(w, e);
	html_close(w, "p");
}

static void write_note(struct html *w, const xmlNode *e)
{
	html_open(w, "div", "note", e);
	html_line(w, "p", "note-title", attr_or_empty(e, "title"));
	html_children(w, e);
	html_close(w, "div");
}

static void write_clause(struct html *w, const xmlNode *e)
{
	html_open(w, "div", "clause", e);
	buf_putc(w->out, '\n');
	html_children(w, e);
	html_close(w, "div");
}

static void write_ul(struct html *w, const xmlNode *e)
{
	html_open(w, "ul", NULL, e);
	buf_putc(w->out, '\n');
	html_children(w, e);
	html_close(w, "ul");
}

/* ---- inside a line ---- */

static void put_target(struct html *w, const xmlNode *ref)
{
	struct buf target = { 0 };
	bool inside = format_is_inside(w->in, ref);

	if (!inside || attr(ref, "anchor") == NULL)
		format_put_file(&target, w->in, ref, "html");
	if (attr(ref, "anchor") != NULL)
		buf_printf(&target, "#%s", attr(ref, "anchor"));
	format_put_folder(w->out, ref);
	html_url(w->out, buf_text(&target));
	buf_finish(&target);
}

static void write_ref(struct html *w, const xmlNode *e)
{
	bool linked = attr(e, "doc") != NULL && !w->copy;

	if (linked) {
		buf_puts(w->out, "<a href=\"");
		put_target(w, e);
		buf_puts(w->out, "\">");
	}
	html_children(w, e);
	if (linked)
		buf_puts(w->out, "</a>");
}

static void write_phone(struct html *w, const xmlNode *e)
{
	bool linked = attr(e, "href") != NULL && !w->copy;

	buf_puts(w->out, linked ? "<a class=\"phone\" href=\"" : "<span class=\"phone\">");
	if (linked) {
		html_tel(w->out, attr(e, "href"));
		buf_puts(w->out, "\">");
	}
	html_children(w, e);
	buf_puts(w->out, linked ? "</a>" : "</span>");
}

static void write_date(struct html *w, const xmlNode *e)
{
	buf_puts(w->out, "<time");
	html_attribute(w, "datetime", attr_or_empty(e, "value"));
	buf_putc(w->out, '>');
	html_children(w, e);
	buf_puts(w->out, "</time>");
}

static void write_span(struct html *w, const xmlNode *e)
{
	html_start(w, "span", NULL, e);
	if (attr(e, "lang") != NULL)
		html_attribute(w, "lang", attr(e, "lang"));
	buf_putc(w->out, '>');
	html_children(w, e);
	buf_puts(w->out, "</span>");
}

/* Where ruby is not known, the reading stands after the word, in the brackets of the language. */
static void write_ruby(struct html *w, const xmlNode *e)
{
	const char *named = numbering_pattern(w->in->kitei, "named");
	struct buf before = { 0 }, after = { 0 };

	numbering_put_lead(&before, named, "");
	numbering_put_tail(&after, named);
	buf_puts(w->out, "<ruby>");
	html_children(w, e);
	buf_puts(w->out, "<rp>");
	html_text(w->out, buf_text(&before));
	buf_puts(w->out, "</rp><rt>");
	html_text(w->out, attr_or_empty(e, "reading"));
	buf_puts(w->out, "</rt><rp>");
	html_text(w->out, buf_text(&after));
	buf_puts(w->out, "</rp></ruby>");
	buf_finish(&before);
	buf_finish(&after);
}

/* ---- the table of elements ---- */

/* An element is written by its function or, without one, as open, children, close.  `text`: what
 * stands in it is text, blanks included; elsewhere blanks are the indentation of the XML. */
static const struct html_row {
	const char *name;
	bool text;
	void (*write)(struct html *w, const xmlNode *e);
	const char *open, *close;
} rows[] = {
	{ "p", true, write_p, NULL, NULL },
	{ "ref", true, write_ref, NULL, NULL },
	{ "cell", true, html_write_cell, NULL, NULL },
	{ "row", false, html_write_row, NULL, NULL },
	{ "item", true, write_item, NULL, NULL },
	{ "clause", false, write_clause, NULL, NULL },
	{ "article", false, write_part, NULL, NULL },
	{ "chapter", false, write_part, NULL, NULL },
	{ "section", false, write_part, NULL, NULL },
	{ "schedule", false, write_part, NULL, NULL },
	{ "supplement", false, write_part, NULL, NULL },
	{ "procedure", false, write_part, NULL, NULL },
	{ "form", false, write_part, NULL, NULL },
	{ "principle", true, html_write_principle, NULL, NULL },
	{ "note", false, write_note, NULL, NULL },
	{ "ul", false, write_ul, NULL, NULL },
	{ "li", true, NULL, "<li>", "</li>\n" },
	{ "strong", true, NULL, "<strong>", "</strong>" },
	{ "br", true, NULL, "<br>", "" },
	{ "span", true, write_span, NULL, NULL },
	{ "date", true, write_date, NULL, NULL },
	{ "phone", true, write_phone, NULL, NULL },
	{ "code", true, NULL, "<span class=\"code\">", "</span>" },
	{ "ruby", true, write_ruby, NULL, NULL },
	{ "table", false, html_write_table, NULL, NULL },
	{ "caption", true, NULL, "<caption>", "</caption>\n" },
	{ "facts", false, html_write_facts, NULL, NULL },
	{ "fact", true, NULL, "<dd>", "</dd>\n" },
	{ "stamps", false, html_write_stamps, NULL, NULL },
	{ "contents", false, html_write_contents, NULL, NULL },
	{ "checks", false, html_write_checks, NULL, NULL },
	{ "check", false, html_write_check, NULL, NULL },
	{ "ask", true, NULL, "<td>", "</td>\n" },
	{ "basis", true, html_write_basis, NULL, NULL },
	{ "blanks", false, html_write_blanks, NULL, NULL },
	{ "steps", false, html_write_steps, NULL, NULL },
	{ "who", true, NULL, "", "" },
	{ "limit", true, NULL, "", "" },
	{ "do", true, NULL, "", "" },
	{ "record", true, NULL, "", "" },
	{ "questions", false, NULL, "<div class=\"questions\">\n", "</div>\n" },
	{ "question", false, html_write_question, NULL, NULL },
	{ "stem", true, NULL, "", "" },
	{ "option", true, NULL, "", "" },
	{ "explain", true, NULL, "<p class=\"explain\">", "</p>\n" },
	{ "terms", false, NULL, "<dl class=\"terms\">\n", "</dl>\n" },
	{ "term", true, html_write_term, NULL, NULL },
	{ "sheet", false, html_write_sheet, NULL, NULL },
	{ "place", false, html_write_place, NULL, NULL },
	{ "crop", false, html_write_crop, NULL, NULL },
	{ "card", false, NULL, "", "" },
	{ "side", false, html_write_side, NULL, NULL },
	{ "line", true, html_write_line, NULL, NULL },
	{ "call", false, html_write_call, NULL, NULL },
	{ "qr", false, html_write_qr, NULL, NULL },
	{ "hint", true, NULL, "<span class=\"hint\">", "</span>" },
	{ "poster", false, html_write_poster, NULL, NULL },
	{ "panel", false, html_write_panel, NULL, NULL },
	{ "pictogram", false, html_write_pictogram, NULL, NULL },
	{ "point", true, html_write_point, NULL, NULL },
	{ "slide", false, html_write_slide, NULL, NULL },
	{ "notes", false, html_write_notes, NULL, NULL },
	{ NULL, false, NULL, "", "" },     /* anything else: its text */
};

static const struct html_row *row_of(const xmlNode *e)
{
	const struct html_row *row = rows;

	while (row->name != NULL && strcmp(row->name, name_of(e)) != 0)
		row++;
	return row;
}

void html_element(struct html *w, const xmlNode *e)
{
	const struct html_row *row = row_of(e);

	if (row->write != NULL) {
		row->write(w, e);
		return;
	}
	buf_puts(w->out, row->open);
	html_children(w, e);
	buf_puts(w->out, row->close);
}

void html_children(struct html *w, const xmlNode *e)
{
	bool text = row_of(e)->text;

	for (const xmlNode *n = e->children; n != NULL; n = n->next) {
		if (n->type == XML_ELEMENT_NODE)
			html_element(w, n);
		else if (n->type == XML_TEXT_NODE && (text || !format_is_blank((const char *)n->content)))
			html_text(w->out, (const char *)n->content);
	}
}
