/* format_html_card.c — sides of cards at their places on sheets, in millimetres. */
#include "format_html.h"

#include <string.h>

#include "buf.h"
#include "format_words.h"
#include "mem.h"
#include "numbering.h"
#include "xml.h"

static void put_length(struct html *w, const char *property, const char *millimetres)
{
	buf_printf(w->out, "%s:", property);
	html_number(w->out, millimetres);
	buf_puts(w->out, "mm;");
}

void html_write_sheet(struct html *w, const xmlNode *e)
{
	char *label;

	html_start(w, "section", "sheet", e);
	label = mem_printf("card-%s", attr_or_empty(e, "face"));
	html_attribute(w, "aria-label", format_label(w->in->kitei, label));
	mem_free(label);
	buf_puts(w->out, " style=\"");
	put_length(w, "width", attr_or_empty(e, "width"));
	put_length(w, "height", attr_or_empty(e, "height"));
	buf_puts(w->out, "\">\n");
	html_children(w, e);
	html_close(w, "section");
}

/* Who listens to the page hears a card once, however often it is printed. */
void html_write_place(struct html *w, const xmlNode *e)
{
	w->copy = attr_is(e, "copy", "yes");
	buf_printf(w->out, "<div class=\"place%s\" style=\"", attr_is(e, "turned", "yes") ? " turned" : "");
	put_length(w, "left", attr_or_empty(e, "x"));
	put_length(w, "top", attr_or_empty(e, "y"));
	put_length(w, "width", attr_or_empty(e, "width"));
	put_length(w, "height", attr_or_empty(e, "height"));
	if (attr(e, "scale") != NULL) {
		buf_puts(w->out, "--scale:");
		html_number(w->out, attr(e, "scale"));
		buf_putc(w->out, ';');
	}
	buf_puts(w->out, w->copy ? "\" aria-hidden=\"true\">\n" : "\">\n");
	html_children(w, e);
	html_close(w, "div");
	w->copy = false;
}

/* A mark is a hairline: its length runs along the axis on which its ends differ. */
void html_write_crop(struct html *w, const xmlNode *e)
{
	bool upright = strcmp(attr_or_empty(e, "x1"), attr_or_empty(e, "x2")) == 0;

	html_start(w, "div", upright ? "crop crop-upright" : "crop crop-level", NULL);
	buf_puts(w->out, " style=\"");
	put_length(w, "left", attr_or_empty(e, "x1"));
	put_length(w, "top", attr_or_empty(e, "y1"));
	buf_printf(w->out, "%s:calc(", upright ? "height" : "width");
	html_number(w->out, attr_or_empty(e, upright ? "y2" : "x2"));
	buf_puts(w->out, "mm - ");
	html_number(w->out, attr_or_empty(e, upright ? "y1" : "x1"));
	buf_puts(w->out, "mm)\"></div>\n");
}

void html_write_side(struct html *w, const xmlNode *e)
{
	char *classes = mem_printf("card %s", attr_or_empty(e, "face"));

	html_open(w, "div", classes, e);
	buf_putc(w->out, '\n');
	html_children(w, e);
	html_close(w, "div");
	mem_free(classes);
}

void html_write_line(struct html *w, const xmlNode *e)
{
	char *classes = mem_printf("line %s", attr_or_empty(e, "style"));

	html_open(w, "p", classes, e);
	html_children(w, e);
	html_close(w, "p");
	mem_free(classes);
}

void html_rank(struct html *w, int rank)
{
	struct buf sign = { 0 };

	numbering_put_sign(&sign, numbering_pattern(w->in->kitei, "call"), rank);
	buf_puts(w->out, "<span class=\"rank\">");
	html_text(w->out, buf_text(&sign));
	buf_puts(w->out, "</span> ");
	buf_finish(&sign);
}

/* ① number, and beside it, one above the other, when to call it and who answers. */
void html_write_call(struct html *w, const xmlNode *e)
{
	char *classes = mem_printf("call %s", attr_or_empty(e, "style"));

	html_open(w, "p", classes, NULL);
	if (attr(e, "rank") != NULL)
		html_rank(w, attr_int(e, "rank", 1));
	if (child(e, "phone") != NULL)
		html_element(w, child(e, "phone"));
	buf_puts(w->out, " <span class=\"hints\">");
	for EACH(hint, e, "hint") {
		html_element(w, hint);
		buf_puts(w->out, next(hint, "hint") != NULL ? " " : "");
	}
	buf_puts(w->out, "</span>");
	html_close(w, "p");
	mem_free(classes);
}
