/* format_md_card.c — cards and posters: their lines as they stand, points and numbers as a list. */
#include "format_md.h"

#include "buf.h"
#include "format_words.h"
#include "mem.h"
#include "numbering.h"
#include "xml.h"

static void put_call(struct md *w, struct buf *text, const xmlNode *call)
{
	char *phone = text_of(child(call, "phone"));

	if (attr(call, "rank") != NULL) {
		numbering_put_sign(text, numbering_pattern(w->in->kitei, "call"), attr_int(call, "rank", 1));
		buf_putc(text, ' ');
	}
	md_strong(w, text, phone);
	for EACH(hint, call, "hint") {
		md_text(w, text, format_label(w->in->kitei, "hint-separator"));
		md_inline(w, text, hint);
	}
	mem_free(phone);
}

static void put_item(struct md *w, char bullet, const xmlNode *item)
{
	struct buf text = { 0 };

	if (is_element(item, "call")) {
		put_call(w, &text, item);
	} else {
		md_number(w, &text, item);
		md_inline(w, &text, item);
	}
	md_point(w, bullet, 0, &text);
	buf_finish(&text);
}

void md_write_side(struct md *w, const xmlNode *e)
{
	char bullet = '-';

	md_heading(w, format_label(w->in->kitei, attr_is(e, "face", "back") ? "card-back" : "card-front"));
	for EACH(line, e, NULL)
		put_item(w, bullet, line);
	md_end_list(w, bullet);
}

/* ---- posters ---- */

/* The panels stand under the headline. */
static void put_headline(struct md *w, const xmlNode *line)
{
	char *text = text_of(line);

	md_heading(w, text);
	w->level++;
	mem_free(text);
}

static void put_line(struct md *w, const xmlNode *line)
{
	struct buf text = { 0 };

	md_inline(w, &text, line);
	md_paragraph(w, &text);
	buf_finish(&text);
}

static void write_parts(struct md *w, const xmlNode *e);

static void put_panel(struct md *w, const xmlNode *panel)
{
	struct buf heading = { 0 };

	if (attr(panel, "mark") != NULL)
		numbering_put_lead(&heading, numbering_pattern(w->in->kitei, "numbered"), attr(panel, "mark"));
	buf_puts(&heading, attr_or_empty(panel, "title"));
	md_heading(w, buf_text(&heading));
	write_parts(w, panel);
	buf_finish(&heading);
}

static void put_part(struct md *w, const xmlNode *part)
{
	if (is_element(part, "panel"))
		put_panel(w, part);
	else if (attr_is(part, "style", "headline"))
		put_headline(w, part);
	else
		put_line(w, part);
}

/* Points are a list, telephone numbers another. */
static void write_parts(struct md *w, const xmlNode *e)
{
	char open = '\0';     /* the bullet of the list that runs */
	const xmlNode *last = NULL;

	for EACH(part, e, NULL) {
		bool item = is_element(part, "point") || is_element(part, "call");

		if (open != '\0' && !is_element(part, name_of(last))) {
			md_end_list(w, open);
			open = '\0';
		}
		if (item && open == '\0')
			open = md_next_bullet(w);
		if (item)
			put_item(w, open, part);
		else
			put_part(w, part);
		last = part;
	}
	if (open != '\0')
		md_end_list(w, open);
}

void md_write_poster(struct md *w, const xmlNode *e)
{
	int level = w->level;

	write_parts(w, e);
	w->level = level;
}
