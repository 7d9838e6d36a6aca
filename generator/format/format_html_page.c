/* format_html_page.c — the page around a tree: self-contained, no script, no request. */
#include "format_html.h"

#include <string.h>

#include "buf.h"
#include "format_words.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

const char *html_company(const struct html *w)
{
	return attr_or_empty(descend(w->in->kitei, "model", "company", NULL), "name");
}

static bool is_sheet(const struct html *w)
{
	return attr_is(w->in->tree, "layout", "sheet");
}

static void put_margin_box(struct html *w, const char *box, const char *text)
{
	buf_printf(w->out, "@%s{content:", box);
	html_css_string(w->out, text);
	buf_putc(w->out, '}');
}

/* Beside the company's name, which stands on every page: nothing to be read aloud. */
void html_put_logo(const struct html *w)
{
	if (w->in->logo == NULL)
		return;
	buf_puts(w->out, "<img class=\"logo\" alt=\"\" src=\"");
	html_attr(w->out, w->in->logo);
	buf_puts(w->out, "\">\n");
}

void html_put_edition(const struct html *w, struct buf *out)
{
	const xmlNode *row = format_row(w->in->kitei, attr_or_empty(w->in->tree, "document"));

	buf_puts(out, attr_or_empty(row, "number"));
	if (attr(row, "edition") != NULL) {
		buf_puts(out, attr(row, "number") != NULL ? "  " : "");
		format_put_label(out, w->in->kitei, "edition-short", attr(row, "edition"), "");
	}
}

void html_put_class(const struct html *w, struct buf *out)
{
	const xmlNode *row = format_row(w->in->kitei, attr_or_empty(w->in->tree, "document"));
	const xmlNode *catalog = descend(w->in->kitei, "model", "catalog", NULL);
	const xmlNode *class = child_with(catalog, "class", "id", attr_or_empty(row, "class"));

	if (class != NULL)
		format_put_label(out, w->in->kitei, "class-value", attr_or_empty(class, "mark"), attr_or_empty(class, "name"));
}

/* What stands at the head and foot of every printed page: title, number and edition, company, class. */
static void put_margin_boxes(struct html *w)
{
	struct buf text = { 0 };

	put_margin_box(w, "top-left", attr_or_empty(w->in->tree, "title"));
	html_put_edition(w, &text);
	put_margin_box(w, "top-right", buf_text(&text));
	buf_clear(&text);
	html_put_class(w, &text);
	put_margin_box(w, "bottom-right", buf_text(&text));
	put_margin_box(w, "bottom-left", html_company(w));
	buf_finish(&text);
}

static void put_length(struct html *w, const char *before, const char *millimetres)
{
	buf_puts(w->out, before);
	html_number(w->out, millimetres);
	buf_puts(w->out, "mm");
}

static void put_page_size(struct html *w, const char *width, const char *height)
{
	put_length(w, "size:", width);
	put_length(w, " ", height);
	buf_puts(w->out, ";margin:0");
}

/* The paper a poster names: the page is as large, and all on it is measured in its width. */
static const xmlNode *paper(const struct html *w)
{
	const char *id = attr(w->in->tree, "sheet");

	return id != NULL ? child_with(child(w->in->kitei, "geometry"), "sheet", "id", id) : NULL;
}

/* Numbers without a unit: style sheets multiply and divide by them. */
static void put_paper(struct html *w, const xmlNode *sheet)
{
	buf_puts(w->out, "html{--page-width:");
	html_number(w->out, attr_or_empty(sheet, "page-width"));
	buf_puts(w->out, ";--page-height:");
	html_number(w->out, attr_or_empty(sheet, "page-height"));
	buf_putc(w->out, '}');
}

static bool is_colour(const char *s)
{
	return strlen(s) == 7 && *s == '#' && strspn(s + 1, "0123456789abcdefABCDEF") == 6;
}

/* The page's own values first: style sheets may overrule them (no title on the first page). */
static void put_style(struct html *w)
{
	const char *accent = attr_or_empty(descend(w->in->kitei, "model", "company", "profile", NULL), "accent");
	const xmlNode *sheet = child(w->in->tree, "sheet");

	buf_puts(w->out, "<style>@page{");
	if (is_sheet(w))
		put_page_size(w, attr_or_empty(sheet, "width"), attr_or_empty(sheet, "height"));
	else if (paper(w) != NULL)
		put_page_size(w, attr_or_empty(paper(w), "page-width"), attr_or_empty(paper(w), "page-height"));
	else if (!attr_is(w->in->tree, "layout", "slides"))
		put_margin_boxes(w);
	buf_putc(w->out, '}');
	if (paper(w) != NULL)
		put_paper(w, paper(w));
	if (is_colour(accent))
		buf_printf(w->out, "html:root{--accent:%s}", accent);
	buf_printf(w->out, "</style>\n<style>\n%s</style>\n", w->in->style);
}

static void put_head(struct html *w)
{
	buf_puts(w->out, "<!DOCTYPE html>\n<html");
	html_attribute(w, "lang", attr_or_empty(w->in->tree, "lang"));
	buf_puts(w->out, ">\n<head>\n<meta charset=\"utf-8\">\n"
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
		"<meta http-equiv=\"Content-Security-Policy\" "
		"content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n<title>");
	html_text(w->out, attr_or_empty(w->in->tree, "title"));
	if (*html_company(w) != '\0')
		buf_puts(w->out, " | ");
	html_text(w->out, html_company(w));
	buf_puts(w->out, "</title>\n");
	put_style(w);
	buf_puts(w->out, "</head>\n");
}

static void put_draft_mark(struct html *w)
{
	struct buf mark = { 0 };

	format_put_draft(&mark, w->in->kitei);
	if (mark.len > 0)
		html_line(w, "p", "draft-mark", buf_text(&mark));
	buf_finish(&mark);
}

/* Its width in columns goes along: the style sheet makes the words as large as the page lets them be. */
static void put_watermark(struct html *w)
{
	const char *words = attr(w->in->tree, "watermark");

	if (words == NULL)
		return;
	html_start(w, "p", "watermark", NULL);
	buf_printf(w->out, " style=\"--columns:%zu\">", text_columns(words));
	html_text(w->out, words);
	html_close(w, "p");
}

static void put_data(struct html *w, const char *name, const char *value)
{
	if (value != NULL && *value != '\0')
		html_attribute(w, name, value);
}

/* How the page is called when it leaves the house: kitei-pdf makes file names of it. */
static void put_delivery(struct html *w)
{
	const xmlNode *row = format_row(w->in->kitei, attr_or_empty(w->in->tree, "document"));
	const xmlNode *sheet = child_with(child(w->in->kitei, "geometry"), "sheet", "id", attr_or_empty(w->in->tree, "geometry"));
	struct buf edition = { 0 };

	if (attr(row, "edition") != NULL)
		format_put_label(&edition, w->in->kitei, "edition-short", attr(row, "edition"), "");
	put_data(w, "data-number", attr(row, "number"));
	put_data(w, "data-edition", buf_text(&edition));
	put_data(w, "data-sheet", attr(sheet, "name"));
	buf_finish(&edition);
}

/* Posters and slides put the logo where they have room, cards nowhere: nothing may stand beside their numbers. */
static bool has_head(const struct html *w)
{
	static const char *const headed[] = { "document", "form", "index" };

	for (size_t i = 0; i < sizeof headed / sizeof headed[0]; i++)
		if (attr_is(w->in->tree, "layout", headed[i]))
			return true;
	return false;
}

static void put_body(struct html *w)
{
	const xmlNode *tree = w->in->tree;
	char *classes = mem_printf("layout-%s document-%s%s", attr_or_empty(tree, "layout"), attr_or_empty(tree, "document"),
		attr_is(w->in->kitei, "draft", "yes") ? " draft" : "");

	html_start(w, "body", classes, NULL);
	put_delivery(w);
	buf_puts(w->out, ">\n<a class=\"skip\" href=\"#main\">");
	html_text(w->out, format_label(w->in->kitei, "skip"));
	buf_puts(w->out, "</a>\n<main id=\"main\">\n");
	put_draft_mark(w);
	put_watermark(w);
	if (has_head(w))
		html_put_logo(w);
	html_heading(w, attr_or_empty(tree, "title"));
	w->level++;
	html_children(w, tree);
	buf_puts(w->out, "</main>\n</body>\n</html>\n");
	mem_free(classes);
}

void format_html_write(const struct format_input *in, struct buf *out)
{
	struct html w = { .in = in, .out = out, .level = 1 };

	put_head(&w);
	put_body(&w);
}

void format_html_door(const char *client, const char *language, struct buf *out)
{
	buf_puts(out, "<!DOCTYPE html>\n<html lang=\"");
	html_attr(out, language);
	buf_puts(out, "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"refresh\" content=\"0; url=");
	html_attr(out, language);
	buf_puts(out, "/index.html\">\n<title>");
	html_text(out, client);
	buf_puts(out, "</title>\n</head>\n<body>\n<p><a href=\"");
	html_attr(out, language);
	buf_puts(out, "/index.html\">index</a></p>\n</body>\n</html>\n");
}
