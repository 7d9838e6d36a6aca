/* format_md.c — a linked tree as Markdown (GFM), to be read as it stands.
 *
 * A paragraph is one line; numbers are text, not list markers; references inside the document
 * are text, those to other documents are links. */
#include "format_md.h"

#include <string.h>

#include "buf.h"
#include "format_words.h"
#include "mem.h"
#include "numbering.h"
#include "xml.h"

/* ---- lines and blocks ---- */

void md_lines(struct md *w, const char *first, const char *rest, struct buf *text)
{
	const char *line;

	md_trim(text);
	line = buf_text(text);

	if (w->gap)
		buf_puts(w->out, ">\n");
	w->gap = false;
	line += strspn(line, " ");
	do {
		size_t length = strcspn(line, "\n");

		buf_puts(w->out, w->quote);
		buf_puts(w->out, first);
		md_guarded(w->out, line, length);
		buf_putc(w->out, '\n');
		first = rest;
		line += length;
	} while (*line++ == '\n' && *line != '\0');
}

void md_end_block(struct md *w)
{
	w->gap = *w->quote != '\0';
	if (!w->gap)
		buf_putc(w->out, '\n');
	w->bullet = '\0';
}

void md_paragraph(struct md *w, struct buf *text)
{
	md_trim(text);
	if (text->len == 0)
		return;
	md_lines(w, "", "", text);
	md_end_block(w);
}

char md_next_bullet(const struct md *w)
{
	return w->bullet == '-' ? '*' : '-';
}

void md_point(struct md *w, char bullet, int depth, struct buf *text)
{
	char *first = mem_printf("%*s%c ", depth * 2, "", bullet);
	char *rest = mem_printf("%*s", depth * 2 + 2, "");

	md_lines(w, first, rest, text);
	mem_free(first);
	mem_free(rest);
}

void md_end_list(struct md *w, char bullet)
{
	md_end_block(w);
	w->bullet = bullet;
}

void md_heading(struct md *w, const char *heading)
{
	struct buf text = { 0 };

	buf_puts(w->out, w->quote);
	for (int i = 0; i < w->level && i < 6; i++)
		buf_putc(w->out, '#');
	buf_putc(w->out, ' ');
	md_text(w, &text, heading);
	md_trim(&text);
	if (text.len > 0 && text.data[text.len - 1] == '#') {     /* "# a #" ends in no sign */
		text.data[--text.len] = '\0';
		buf_puts(&text, "\\#");
	}
	buf_printf(w->out, "%s\n", buf_text(&text));
	md_end_block(w);
	buf_finish(&text);
}

void md_number(struct md *w, struct buf *out, const xmlNode *numbered)
{
	struct buf number = { 0 };

	format_put_number(&number, w->in->kitei, numbered);
	md_text(w, out, buf_text(&number));
	buf_finish(&number);
}

/* ---- elements ---- */

static void write_part(struct md *w, const xmlNode *e)
{
	struct buf heading = { 0 };

	format_put_heading(&heading, w->in->kitei, e);
	md_heading(w, buf_text(&heading));
	w->level++;
	md_children(w, e);
	w->level--;
	buf_finish(&heading);
}

static void write_paragraph(struct md *w, const xmlNode *e)
{
	const xmlNode *clause = is_element(e->parent, "clause") && child(e->parent, "p") == e ? e->parent : NULL;
	const xmlNode *numbered = is_element(e, "item") ? e : clause;
	struct buf text = { 0 };

	if (numbered != NULL)
		md_number(w, &text, numbered);
	md_inline(w, &text, e);
	md_paragraph(w, &text);
	buf_finish(&text);
}

static void write_note(struct md *w, const xmlNode *e)
{
	struct buf title = { 0 };

	w->quote = "> ";
	md_strong(w, &title, attr_or_empty(e, "title"));
	md_paragraph(w, &title);
	md_children(w, e);
	w->quote = "";
	w->gap = false;
	md_end_block(w);
	buf_finish(&title);
}

static void write_list(struct md *w, const xmlNode *e)
{
	char bullet = md_next_bullet(w);

	for EACH(li, e, "li") {
		struct buf text = { 0 };

		md_inline(w, &text, li);
		md_point(w, bullet, 0, &text);
		buf_finish(&text);
	}
	md_end_list(w, bullet);
}

static void write_facts(struct md *w, const xmlNode *e)
{
	char bullet = md_next_bullet(w);

	for EACH(fact, e, "fact") {
		struct buf text = { 0 };

		md_strong(w, &text, attr_or_empty(fact, "label"));
		numbering_put_lead(&text, numbering_pattern(w->in->kitei, "numbered"), "");
		md_inline(w, &text, fact);
		md_point(w, bullet, 0, &text);
		buf_finish(&text);
	}
	md_end_list(w, bullet);
}

/* Who prepared, reviewed and approved; without a name there is space for one. */
static void write_stamps(struct md *w, const xmlNode *e)
{
	char bullet = md_next_bullet(w);

	for EACH(stamp, e, "stamp") {
		const char *name = attr(stamp, "name") != NULL ? attr(stamp, "name") : "＿＿＿＿＿＿＿＿";
		struct buf text = { 0 }, signed_on = { 0 };

		format_put_label(&signed_on, w->in->kitei, "stamp-line", name, "");
		md_strong(w, &text, attr_or_empty(stamp, "label"));
		buf_putc(&text, ' ');
		md_text(w, &text, buf_text(&signed_on));
		md_point(w, bullet, 0, &text);
		buf_finish(&text);
		buf_finish(&signed_on);
	}
	md_end_list(w, bullet);
}

static void write_contents(struct md *w, const xmlNode *e)
{
	char bullet = md_next_bullet(w);
	int depth = -1;

	md_heading(w, format_label(w->in->kitei, "contents"));
	for EACH(entry, e, "entry") {
		int level = attr_int(entry, "level", 1) - 1;
		struct buf heading = { 0 }, text = { 0 };

		depth = level <= depth ? level : depth + 1;
		format_put_heading(&heading, w->in->kitei, entry);
		md_text(w, &text, buf_text(&heading));
		md_point(w, bullet, depth, &text);
		buf_finish(&heading);
		buf_finish(&text);
	}
	md_end_list(w, bullet);
}

/* Space to write in: a rule of full-width low lines, which Markdown does not read. */
static void write_blanks(struct md *w, const xmlNode *e)
{
	char bullet = md_next_bullet(w);

	for EACH(blank, e, "blank") {
		int length = attr_is(blank, "size", "short") ? 8 : attr_is(blank, "size", "line") ? 20 : 40;
		struct buf text = { 0 };

		md_text(w, &text, attr_or_empty(blank, "label"));
		buf_putc(&text, ' ');
		while (length-- > 0)
			buf_puts(&text, "＿");
		md_point(w, bullet, 0, &text);
		buf_finish(&text);
	}
	md_end_list(w, bullet);
}

/* ---- policy and glossary: a paragraph or point each, its name in bold ---- */

static void put_name(struct md *w, struct buf *text, const xmlNode *e)
{
	md_strong(w, text, attr_or_empty(e, "title"));
	if (attr(e, "other") != NULL) {
		const char *named = numbering_pattern(w->in->kitei, "named");

		numbering_put_lead(text, named, "");
		md_text(w, text, attr(e, "other"));
		numbering_put_tail(text, named);
	}
	numbering_put_lead(text, numbering_pattern(w->in->kitei, "numbered"), "");
}

static void write_principle(struct md *w, const xmlNode *e)
{
	struct buf text = { 0 };

	md_number(w, &text, e);
	put_name(w, &text, e);
	md_inline(w, &text, e);
	md_paragraph(w, &text);
	buf_finish(&text);
}

static void write_terms(struct md *w, const xmlNode *e)
{
	char bullet = md_next_bullet(w);

	for EACH(term, e, "term") {
		struct buf text = { 0 };

		put_name(w, &text, term);
		md_inline(w, &text, term);
		md_point(w, bullet, 0, &text);
		buf_finish(&text);
	}
	md_end_list(w, bullet);
}

/* ---- the table of elements ---- */

static const struct {
	const char *name;
	void (*write)(struct md *w, const xmlNode *e);
} writers[] = {
	{ "p", write_paragraph },
	{ "item", write_paragraph },
	{ "clause", md_children },
	{ "article", write_part },
	{ "chapter", write_part },
	{ "section", write_part },
	{ "schedule", write_part },
	{ "supplement", write_part },
	{ "note", write_note },
	{ "ul", write_list },
	{ "table", md_write_table },
	{ "checks", md_write_checks },
	{ "facts", write_facts },
	{ "stamps", write_stamps },
	{ "contents", write_contents },
	{ "blanks", write_blanks },
	{ "principle", write_principle },
	{ "procedure", write_part },
	{ "form", write_part },
	{ "steps", md_write_steps },
	{ "questions", md_write_questions },
	{ "terms", write_terms },
	{ "card", md_children },
	{ "side", md_write_side },
	{ "poster", md_write_poster },
	{ "slide", md_write_slide },
	{ "basis", write_paragraph },
};

static void write_block(struct md *w, const xmlNode *e)
{
	for (size_t i = 0; i < sizeof writers / sizeof writers[0]; i++)
		if (strcmp(name_of(e), writers[i].name) == 0) {
			writers[i].write(w, e);
			return;
		}
}

void md_children(struct md *w, const xmlNode *e)
{
	for EACH(block, e, NULL)
		write_block(w, block);
}

static void put_mark(struct md *w, const char *words)
{
	struct buf text = { 0 };

	md_strong(w, &text, words);
	md_paragraph(w, &text);
	buf_finish(&text);
}

/* What stands on every printed page stands here once. */
static void put_title(struct md *w)
{
	struct buf draft = { 0 };

	md_heading(w, attr_or_empty(w->in->tree, "title"));
	format_put_draft(&draft, w->in->kitei);
	put_mark(w, buf_text(&draft));
	put_mark(w, attr_or_empty(w->in->tree, "watermark"));
	buf_finish(&draft);
}

void format_md_write(const struct format_input *in, struct buf *out)
{
	struct md w = { .in = in, .out = out, .level = 1, .quote = "", .slides = attr_is(in->tree, "layout", "slides") };

	if (w.slides)
		md_front_matter(&w);
	else
		put_title(&w);
	w.level++;
	md_children(&w, in->tree);
	if (out->len >= 2 && out->data[out->len - 2] == '\n')
		out->data[--out->len] = '\0';
}
