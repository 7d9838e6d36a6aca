/* format_html_slides.c — slides: one section each, what the speaker says in <details>. */
#include "format_html.h"

#include <stdio.h>

#include "buf.h"
#include "format_words.h"
#include "mem.h"
#include "numbering.h"
#include "text.h"
#include "xml.h"

static int count_of(const xmlNode *parent, const char *name)
{
	int count = 0;

	for EACH(e, parent, name)
		count++;
	return count;
}

/* ---- the speaker's notes ---- */

static void put_summary(struct html *w, const xmlNode *notes)
{
	const char *minutes = attr(notes, "minutes");

	buf_puts(w->out, "<summary>");
	html_text(w->out, format_label(w->in->kitei, "notes"));
	if (minutes != NULL) {
		struct buf words = { 0 };

		format_put_label(&words, w->in->kitei, "notes-minutes", minutes, "");
		buf_puts(w->out, " <span class=\"notes-minutes\">");
		html_text(w->out, buf_text(&words));
		buf_puts(w->out, "</span>");
		buf_finish(&words);
	}
	html_close(w, "summary");
}

/* What the paragraph is for (aim, say, ask …) stands before it; its word is that of labels.xml. */
static void put_note(struct html *w, const xmlNode *p)
{
	char *id = mem_printf("notes-%s", attr_or_empty(p, "class"));
	const char *word = format_label(w->in->kitei, id);

	html_open(w, "p", NULL, p);
	if (*word != '\0') {
		buf_puts(w->out, "<strong class=\"notes-word\">");
		html_text(w->out, word);
		buf_puts(w->out, "</strong> ");
	}
	html_children(w, p);
	html_close(w, "p");
	mem_free(id);
}

void html_write_notes(struct html *w, const xmlNode *e)
{
	html_open(w, "details", "notes", e);
	buf_putc(w->out, '\n');
	put_summary(w, e);
	buf_puts(w->out, "<div class=\"notes-text\">\n");
	for EACH(p, e, "p")
		put_note(w, p);
	html_close(w, "div");
	html_close(w, "details");
}

/* ---- the slide ---- */

static size_t longest_line(const xmlNode *slide)
{
	size_t longest = 1;

	for EVERY(e, slide)
		if ((is_element(e, "li") || is_element(e, "p")) && !is_element(e->parent, "notes")) {
			char *text = text_of(e);
			size_t width = text_columns(text);

			longest = width > longest ? width : longest;
			mem_free(text);
		}
	return longest;
}

/* A style sheet cannot measure words: it gets the width of the longest line, in full-width characters. */
static void put_body(struct html *w, const xmlNode *slide)
{
	buf_printf(w->out, "<div class=\"slide-body\" style=\"--longest:%zu\">\n", (longest_line(slide) + 1) / 2);
	for EACH(e, slide, NULL)
		if (!is_element(e, "basis") && !is_element(e, "notes"))
			html_element(w, e);
	html_close(w, "div");
}

/* The number is text: it is read aloud, copied and printed like any other. */
static void put_number(struct html *w, const xmlNode *slide)
{
	struct buf number = { 0 };
	char one[16], all[16];

	if (w->slides == 0)
		w->slides = count_of(slide->parent, "slide");
	snprintf(one, sizeof one, "%d", ++w->slide);
	snprintf(all, sizeof all, "%d", w->slides);
	numbering_put(&number, numbering_pattern(w->in->kitei, "slide"), one, all);
	html_line(w, "p", "slide-number", buf_text(&number));
	buf_finish(&number);
}

static void put_word(struct html *w, const char *text)
{
	if (*text == '\0')
		return;
	buf_puts(w->out, "<span>");
	html_text(w->out, text);
	buf_puts(w->out, "</span> ");
}

/* Whose deck it is, which, and how it is handled. */
static void put_deck(struct html *w)
{
	struct buf edition = { 0 }, class = { 0 };

	html_put_edition(w, &edition);
	html_put_class(w, &class);
	html_open(w, "p", "slide-deck", NULL);
	put_word(w, html_company(w));
	put_word(w, attr_or_empty(w->in->tree, "title"));
	put_word(w, buf_text(&edition));
	put_word(w, buf_text(&class));
	html_close(w, "p");
	buf_finish(&edition);
	buf_finish(&class);
}

static void put_foot(struct html *w, const xmlNode *slide)
{
	buf_puts(w->out, "<div class=\"slide-foot\">\n");
	put_deck(w);
	if (child(slide, "basis") != NULL)
		html_element(w, child(slide, "basis"));
	put_number(w, slide);
	html_close(w, "div");
}

void html_write_slide(struct html *w, const xmlNode *e)
{
	html_open(w, "section", "slide", e);
	buf_puts(w->out, "\n<div class=\"slide-page\">\n");
	if (w->slide == 0)
		html_put_logo(w);
	html_heading(w, attr_or_empty(e, "title"));
	put_body(w, e);
	put_foot(w, e);
	html_close(w, "div");
	if (child(e, "notes") != NULL)
		html_element(w, child(e, "notes"));
	html_close(w, "section");
}
