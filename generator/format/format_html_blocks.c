/* format_html_blocks.c — facts, stamps, contents, tables, checks and blanks. */
#include "format_html.h"

#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "format_words.h"
#include "mem.h"
#include "xml.h"

/* ---- head of a controlled document ---- */

static void put_facts(struct html *w, const xmlNode *facts)
{
	html_open(w, "dl", "facts", facts);
	buf_putc(w->out, '\n');
	for EACH(fact, facts, "fact") {
		buf_puts(w->out, "<div>");
		html_line(w, "dt", NULL, attr_or_empty(fact, "label"));
		html_element(w, fact);
		html_close(w, "div");
	}
	html_close(w, "dl");
}

/* A square to press a seal into, the name below it, a line for the day. */
static void put_stamp(struct html *w, const xmlNode *stamp)
{
	buf_puts(w->out, "<div class=\"stamp\">");
	html_line(w, "dt", NULL, attr_or_empty(stamp, "label"));
	html_line(w, "dd", "stamp-box", "");
	html_line(w, "dd", "stamp-name", attr_or_empty(stamp, "name"));
	html_line(w, "dd", "stamp-date", format_label(w->in->kitei, "stamp-date"));
	html_close(w, "div");
}

static void put_stamps(struct html *w, const xmlNode *stamps)
{
	html_open(w, "dl", "stamps", stamps);
	buf_putc(w->out, '\n');
	for EACH(stamp, stamps, "stamp")
		put_stamp(w, stamp);
	html_close(w, "dl");
}

/* Facts and the stamps that follow them stand side by side in one block. */
void html_write_facts(struct html *w, const xmlNode *e)
{
	const xmlNode *stamps = next(e, NULL);

	html_open(w, "div", "control", NULL);
	buf_putc(w->out, '\n');
	put_facts(w, e);
	if (is_element(stamps, "stamps"))
		put_stamps(w, stamps);
	html_close(w, "div");
}

static const xmlNode *element_before(const xmlNode *e)
{
	const xmlNode *n = e->prev;

	while (n != NULL && n->type != XML_ELEMENT_NODE)
		n = n->prev;
	return n;
}

void html_write_stamps(struct html *w, const xmlNode *e)
{
	if (!is_element(element_before(e), "facts"))
		put_stamps(w, e);
}

/* ---- contents ---- */

static void put_entry(struct html *w, const xmlNode *entry)
{
	struct buf heading = { 0 };
	const char *anchor = attr(entry, "anchor");

	format_put_heading(&heading, w->in->kitei, entry);
	if (anchor != NULL) {
		buf_puts(w->out, "<a href=\"#");
		html_url(w->out, anchor);
		buf_puts(w->out, "\">");
	}
	html_text(w->out, buf_text(&heading));
	buf_puts(w->out, anchor != NULL ? "</a>" : "");
	buf_finish(&heading);
}

/* Ends open lists down to a level, then opens or goes on with the list of that level. */
static int enter_level(struct html *w, int depth, int level)
{
	for (; depth > level; depth--)
		buf_puts(w->out, "</li>\n</ul>\n");
	if (depth == level) {
		buf_puts(w->out, "</li>\n");
		return depth;
	}
	buf_puts(w->out, "\n<ul>\n");
	return depth + 1;
}

void html_write_contents(struct html *w, const xmlNode *e)
{
	const char *title = format_label(w->in->kitei, "contents");
	int depth = 0;

	html_start(w, "nav", "contents", e);
	html_attribute(w, "aria-label", title);
	buf_puts(w->out, ">\n");
	html_heading(w, title);
	for EACH(entry, e, "entry") {
		int level = attr_int(entry, "level", 1);

		depth = enter_level(w, depth, level <= depth ? level : depth + 1);
		buf_puts(w->out, "<li>");
		put_entry(w, entry);
	}
	for (; depth > 0; depth--)
		buf_puts(w->out, "</li>\n</ul>\n");
	html_close(w, "nav");
}

/* ---- tables ---- */

/* What a table is called for those who do not see it: its caption, else the heading above it. */
static char *name_of_table(const xmlNode *table)
{
	const xmlNode *e = table;

	if (child(table, "caption") != NULL)
		return text_of(child(table, "caption"));
	while (e->parent != NULL && e->parent->type == XML_ELEMENT_NODE && attr(e, "title") == NULL)
		e = e->parent;
	return mem_strdup(attr_or_empty(e, "title"));
}

/* On a narrow screen the table scrolls in its own box, which the keyboard can reach too. */
void html_open_scroll(struct html *w, const xmlNode *table)
{
	char *name = name_of_table(table);

	buf_puts(w->out, "<div class=\"scroll\" role=\"group\" tabindex=\"0\"");
	html_attribute(w, "aria-label", name);
	buf_puts(w->out, ">\n");
	mem_free(name);
}

static void put_columns(struct html *w, const xmlNode *columns)
{
	if (columns == NULL)
		return;
	buf_puts(w->out, "<colgroup>");
	for EACH(column, columns, "column") {
		buf_puts(w->out, "<col style=\"width:");
		html_number(w->out, attr_or_empty(column, "width"));
		buf_puts(w->out, "%\">");
	}
	buf_puts(w->out, "</colgroup>\n");
}

static void put_head(struct html *w, const xmlNode *head)
{
	if (head == NULL)
		return;
	buf_puts(w->out, "<thead>\n<tr>\n");
	html_children(w, head);
	buf_puts(w->out, "</tr>\n</thead>\n");
}

void html_write_table(struct html *w, const xmlNode *e)
{
	html_open_scroll(w, e);
	html_open(w, "table", NULL, e);
	buf_putc(w->out, '\n');
	if (child(e, "caption") != NULL)
		html_element(w, child(e, "caption"));
	put_columns(w, child(e, "columns"));
	put_head(w, child(e, "head"));
	buf_puts(w->out, "<tbody>\n");
	for EACH(row, e, "row")
		html_element(w, row);
	buf_puts(w->out, "</tbody>\n</table>\n</div>\n");
}

void html_write_row(struct html *w, const xmlNode *e)
{
	html_open(w, "tr", NULL, e);
	buf_putc(w->out, '\n');
	html_children(w, e);
	html_close(w, "tr");
}

static void put_span(struct html *w, const char *name, const xmlNode *cell)
{
	if (attr_int(cell, name, 1) > 1)
		buf_printf(w->out, " %s=\"%d\"", name, attr_int(cell, name, 1));
}

/* A heading without words heads nothing: it is a cell like any other. */
void html_write_cell(struct html *w, const xmlNode *e)
{
	bool top = is_element(e->parent, "head"), head = (top || attr_is(e, "head", "yes")) && has_text(e);
	const char *tag = head ? "th" : "td";

	html_start(w, tag, NULL, e);
	if (head)
		html_attribute(w, "scope", top ? "col" : "row");
	put_span(w, "colspan", e);
	put_span(w, "rowspan", e);
	buf_putc(w->out, '>');
	html_children(w, e);
	html_close(w, tag);
}

/* ---- checklists ---- */

static const char *const answers[] = { "check-yes", "check-no", "check-na" };

void html_head_cell(struct html *w, const char *classes, const char *label)
{
	html_start(w, "th", classes, NULL);
	html_attribute(w, "scope", "col");
	buf_putc(w->out, '>');
	html_text(w->out, format_label(w->in->kitei, label));
	html_close(w, "th");
}

void html_write_checks(struct html *w, const xmlNode *e)
{
	html_open_scroll(w, e);
	html_open(w, "table", "checks", e);
	buf_puts(w->out, "\n<thead>\n<tr>\n");
	html_head_cell(w, "check-number", "check-number");
	html_head_cell(w, "check-question", "check-question");
	for (size_t i = 0; i < sizeof answers / sizeof answers[0]; i++)
		html_head_cell(w, "check-answer", answers[i]);
	html_head_cell(w, "check-basis", "check-basis");
	buf_puts(w->out, "</tr>\n</thead>\n<tbody>\n");
	html_children(w, e);
	buf_puts(w->out, "</tbody>\n</table>\n</div>\n");
}

/* The boxes are characters: they survive printing, copying and conversion to Word. */
void html_write_check(struct html *w, const xmlNode *e)
{
	buf_puts(w->out, "<tr>\n<th scope=\"row\" class=\"check-number\">");
	html_text(w->out, attr_or_empty(e, "label"));
	buf_puts(w->out, "</th>\n");
	if (child(e, "ask") != NULL)
		html_element(w, child(e, "ask"));
	for (size_t i = 0; i < sizeof answers / sizeof answers[0]; i++)
		buf_puts(w->out, "<td class=\"check-answer\">□</td>\n");
	if (child(e, "basis") != NULL)
		html_element(w, child(e, "basis"));
	html_close(w, "tr");
}

/* ---- space to write in ---- */

static void put_blank(struct html *w, const xmlNode *blank)
{
	char *classes = mem_printf("blank blank-%s", attr_or_empty(blank, "size"));

	html_open(w, "p", classes, NULL);
	buf_puts(w->out, "<span class=\"blank-label\">");
	html_text(w->out, attr_or_empty(blank, "label"));
	buf_puts(w->out, "</span><span class=\"blank-space\"></span>");
	html_close(w, "p");
	mem_free(classes);
}

void html_write_blanks(struct html *w, const xmlNode *e)
{
	html_open(w, "div", "blanks", e);
	buf_putc(w->out, '\n');
	for EACH(blank, e, "blank")
		put_blank(w, blank);
	html_close(w, "div");
}
