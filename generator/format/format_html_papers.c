/* format_html_papers.c — principles, steps of procedures, questions of tests and terms. */
#include "format_html.h"

#include "buf.h"
#include "format_words.h"
#include "mem.h"
#include "xml.h"

/* ---- lines of the policy ---- */

void html_write_principle(struct html *w, const xmlNode *e)
{
	struct buf heading = { 0 };

	format_put_heading(&heading, w->in->kitei, e);
	html_open(w, "section", "principle", e);
	buf_putc(w->out, '\n');
	html_heading(w, buf_text(&heading));
	html_open(w, "p", NULL, NULL);
	html_children(w, e);
	html_close(w, "p");
	html_close(w, "section");
	buf_finish(&heading);
}

/* ---- steps: a table, without the columns in which nothing stands ---- */

static const struct {
	const char *name, *label;
} columns[] = {
	{ "who", "step-who" },
	{ "limit", "step-limit" },
	{ "do", "step-do" },
	{ "record", "step-record" },
};

enum { COLUMNS = sizeof columns / sizeof columns[0] };

static bool is_used(const xmlNode *steps, const char *name)
{
	for EACH(step, steps, "step")
		if (has_text(child(step, name)))
			return true;
	return false;
}

static void put_step_head(struct html *w, const xmlNode *steps)
{
	buf_puts(w->out, "<thead>\n<tr>\n");
	html_head_cell(w, "step-number", "step-number");
	for (size_t i = 0; i < COLUMNS; i++)
		if (is_used(steps, columns[i].name))
			html_head_cell(w, columns[i].label, columns[i].label);
	buf_puts(w->out, "</tr>\n</thead>\n");
}

static void put_step(struct html *w, const xmlNode *step, const bool used[COLUMNS])
{
	buf_puts(w->out, "<tr>\n<th scope=\"row\" class=\"step-number\">");
	html_text(w->out, attr_or_empty(step, "label"));
	buf_puts(w->out, "</th>\n");
	for (size_t i = 0; i < COLUMNS; i++) {
		if (!used[i])
			continue;
		html_open(w, "td", columns[i].label, NULL);
		if (child(step, columns[i].name) != NULL)
			html_children(w, child(step, columns[i].name));
		html_close(w, "td");
	}
	html_close(w, "tr");
}

void html_write_steps(struct html *w, const xmlNode *e)
{
	bool used[COLUMNS];

	for (size_t i = 0; i < COLUMNS; i++)
		used[i] = is_used(e, columns[i].name);
	html_open_scroll(w, e);
	html_open(w, "table", "steps", e);
	buf_putc(w->out, '\n');
	put_step_head(w, e);
	buf_puts(w->out, "<tbody>\n");
	for EACH(step, e, "step")
		put_step(w, step, used);
	buf_puts(w->out, "</tbody>\n</table>\n</div>\n");
}

/* ---- questions ---- */

static void put_stem(struct html *w, const xmlNode *question, const xmlNode *stem)
{
	html_open(w, "p", "stem", NULL);
	html_number_of(w, question);
	html_children(w, stem);
	html_close(w, "p");
}

/* The sign stands in a box of its own, to be ringed or ticked by hand. */
static void put_option(struct html *w, const xmlNode *option)
{
	bool right = attr_is(option, "right", "yes");

	html_open(w, "li", right ? "option right" : "option", NULL);
	buf_puts(w->out, "<span class=\"option-sign\">");
	html_text(w->out, attr_or_empty(option, "label"));
	buf_puts(w->out, "</span> <span class=\"option-text\">");
	html_children(w, option);
	buf_puts(w->out, "</span>");
	if (right) {
		buf_puts(w->out, " <strong class=\"option-right\">");
		html_text(w->out, format_label(w->in->kitei, "option-right"));
		buf_puts(w->out, "</strong>");
	}
	html_close(w, "li");
}

void html_write_question(struct html *w, const xmlNode *e)
{
	html_open(w, "div", "question", e);
	buf_putc(w->out, '\n');
	if (child(e, "stem") != NULL)
		put_stem(w, e, child(e, "stem"));
	buf_puts(w->out, "<ul class=\"options\">\n");
	for EACH(option, e, "option")
		put_option(w, option);
	buf_puts(w->out, "</ul>\n");
	if (child(e, "explain") != NULL)
		html_element(w, child(e, "explain"));
	if (child(e, "basis") != NULL)
		html_element(w, child(e, "basis"));
	html_close(w, "div");
}

/* A cell of a checklist; under a question or on a slide a line. */
void html_write_basis(struct html *w, const xmlNode *e)
{
	const char *tag = is_element(e->parent, "check") ? "td" : "p";

	html_open(w, tag, "basis", e);
	html_children(w, e);
	html_close(w, tag);
}

/* ---- terms ---- */

static void put_other_name(struct html *w, const xmlNode *term)
{
	if (attr(term, "other") == NULL)
		return;
	buf_puts(w->out, " <span class=\"other\"");
	if (attr(term, "other-lang") != NULL)
		html_attribute(w, "lang", attr(term, "other-lang"));
	buf_putc(w->out, '>');
	html_text(w->out, attr(term, "other"));
	buf_puts(w->out, "</span>");
}

void html_write_term(struct html *w, const xmlNode *e)
{
	html_open(w, "div", "term", e);
	buf_puts(w->out, "\n<dt><dfn>");
	html_text(w->out, attr_or_empty(e, "title"));
	buf_puts(w->out, "</dfn>");
	put_other_name(w, e);
	buf_puts(w->out, "</dt>\n<dd>");
	html_children(w, e);
	buf_puts(w->out, "</dd>\n");
	html_close(w, "div");
}
