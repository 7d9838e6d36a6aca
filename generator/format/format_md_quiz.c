/* format_md_quiz.c — questions: the answers to choose as a list; the key names the right one below it. */
#include "format_md.h"

#include "buf.h"
#include "format_words.h"
#include "numbering.h"
#include "xml.h"

/* Between a word that stands before a text and the text. */
static void put_gap(struct md *w, struct buf *text)
{
	numbering_put_lead(text, numbering_pattern(w->in->kitei, "numbered"), "");
}

static void put_stem(struct md *w, const xmlNode *question)
{
	struct buf text = { 0 };

	md_strong(w, &text, attr_or_empty(question, "label"));
	put_gap(w, &text);
	md_inline(w, &text, child(question, "stem"));
	md_paragraph(w, &text);
	buf_finish(&text);
}

static void put_options(struct md *w, const xmlNode *question)
{
	char bullet = md_next_bullet(w);

	for EACH(option, question, "option") {
		struct buf text = { 0 };

		md_number(w, &text, option);
		md_inline(w, &text, option);
		md_point(w, bullet, 0, &text);
		buf_finish(&text);
	}
	md_end_list(w, bullet);
}

static void put_right(struct md *w, const xmlNode *question)
{
	const xmlNode *right = child_with(question, "option", "right", "yes");
	struct buf text = { 0 };

	if (right == NULL)
		return;
	md_text(w, &text, format_label(w->in->kitei, "option-right"));
	put_gap(w, &text);
	md_strong(w, &text, attr_or_empty(right, "label"));
	md_paragraph(w, &text);
	buf_finish(&text);
}

static void put_part(struct md *w, const xmlNode *e)
{
	struct buf text = { 0 };

	if (e == NULL)
		return;
	md_inline(w, &text, e);
	md_paragraph(w, &text);
	buf_finish(&text);
}

void md_write_questions(struct md *w, const xmlNode *e)
{
	for EACH(question, e, "question") {
		put_stem(w, question);
		put_options(w, question);
		put_right(w, question);
		put_part(w, child(question, "explain"));
		put_part(w, child(question, "basis"));
	}
}
