/* format_html_poster.c — a poster: lines, points, panels and telephone numbers on one page. */
#include "format_html.h"

#include <string.h>

#include "buf.h"
#include "format_words.h"
#include "xml.h"

/* What stands one after the other belongs together, in a box of its own. */
static const struct {
	const char *name, *open, *close;
} runs[] = {
	{ "point", "<ul class=\"points\">\n", "</ul>\n" },
	{ "panel", "<div class=\"panels\">\n", "</div>\n" },
	{ "call", "<div class=\"calls\">\n", "</div>\n" },
};

static const char *open_of(const char *name)
{
	for (size_t i = 0; i < sizeof runs / sizeof runs[0]; i++)
		if (strcmp(runs[i].name, name) == 0)
			return runs[i].open;
	return "";
}

static const char *close_of(const char *name)
{
	for (size_t i = 0; i < sizeof runs / sizeof runs[0]; i++)
		if (strcmp(runs[i].name, name) == 0)
			return runs[i].close;
	return "";
}

static void put_runs(struct html *w, const xmlNode *parent)
{
	const char *run = "";

	for EACH(e, parent, NULL) {
		if (strcmp(run, name_of(e)) != 0) {
			buf_puts(w->out, close_of(run));
			run = name_of(e);
			buf_puts(w->out, open_of(run));
		}
		html_element(w, e);
	}
	buf_puts(w->out, close_of(run));
}

void html_write_poster(struct html *w, const xmlNode *e)
{
	html_open(w, "div", "poster", e);
	buf_putc(w->out, '\n');
	put_runs(w, e);
	html_put_logo(w);
	html_close(w, "div");
}

static void put_mark(struct html *w, const char *mark)
{
	buf_puts(w->out, "<span class=\"panel-mark\">");
	html_text(w->out, mark);
	buf_puts(w->out, "</span> ");
}

void html_write_panel(struct html *w, const xmlNode *e)
{
	html_open(w, "section", "panel", e);
	buf_puts(w->out, "\n<h2>");
	if (attr(e, "mark") != NULL)
		put_mark(w, attr(e, "mark"));
	html_text(w->out, attr_or_empty(e, "title"));
	html_close(w, "h2");
	put_runs(w, e);
	html_close(w, "section");
}

/* The first path is drawn in lines, the second filled, with a rim that keeps it off the lines; a picture beside words is nothing to listen to. */
static void put_path(struct html *w, const char *class, const char *path)
{
	if (path == NULL)
		return;
	html_start(w, "path", class, NULL);
	html_attribute(w, "d", path);
	buf_puts(w->out, "/>");
}

void html_write_pictogram(struct html *w, const xmlNode *e)
{
	buf_puts(w->out, "<svg class=\"pictogram\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">");
	put_path(w, "lines", attr(e, "lines"));
	put_path(w, "rim", attr(e, "solid"));
	put_path(w, "solid", attr(e, "solid"));
	html_close(w, "svg");
}

void html_write_point(struct html *w, const xmlNode *e)
{
	html_open(w, "li", "point", e);
	buf_puts(w->out, "<span class=\"point-number\">");
	html_text(w->out, attr_or_empty(e, "label"));
	buf_puts(w->out, "</span> <span class=\"point-text\">");
	html_children(w, e);
	buf_puts(w->out, "</span>");
	html_close(w, "li");
}
