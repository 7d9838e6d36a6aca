/* format_md_slides.c — a deck for Marp: front matter, one heading a slide, a rule between two slides,
 * and what the speaker says in a comment at the end of each.
 *
 * A comment that reads as YAML with a known key would be taken as a setting and vanish from the
 * notes: it starts with a word of its own, and so does every paragraph that could. */
#include "format_md.h"

#include <ctype.h>
#include <string.h>

#include "buf.h"
#include "format_words.h"
#include "mem.h"
#include "numbering.h"
#include "text.h"
#include "xml.h"

/* Marp's default theme at 1280 × 720, so that five lines of 40 full-width characters fit; the basis
 * below them is small print; the theme's grey of header and footer is too pale to read. */
static const char style[] =
	"  section { color: #1a1a1a; background: #ffffff; font-size: 28px; padding: 64px 60px; }\n"
	"  section :is(ul, ol) { padding-left: 1.2em; }\n"
	"  section :is(th, td) { font-size: 24px; }\n"
	"  section :is(ul, table) + p { font-size: 20px; color: #4a4a4a; }\n"
	"  header, footer, section::after { color: #4a4a4a; }\n";

/* ---- front matter ---- */

/* A string of YAML in double quotes. */
static void put_quoted(struct buf *out, const char *text)
{
	uint32_t c;
	size_t step;

	buf_putc(out, '"');
	for (size_t left = strlen(text); (step = text_decode(text, left, &c)) > 0; text += step, left -= step) {
		if (c == '"' || c == '\\')
			buf_printf(out, "\\%c", (int)c);
		else if (c < 0x20)
			buf_putc(out, ' ');
		else if ((c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || c == 0xFEFF)
			buf_printf(out, "\\u%04X", (unsigned)c);
		else
			buf_put(out, text, step);
	}
	buf_putc(out, '"');
}

static void put_setting(struct md *w, const char *key, const char *text)
{
	if (*text == '\0')
		return;
	buf_printf(w->out, "%s: ", key);
	put_quoted(w->out, text);
	buf_putc(w->out, '\n');
}

/* Marp reads header and footer as Markdown. */
static void put_running(struct md *w, const char *key, const char *text)
{
	struct buf markdown = { 0 };

	md_text(w, &markdown, text);
	put_setting(w, key, buf_text(&markdown));
	buf_finish(&markdown);
}

static void add_word(struct md *w, struct buf *line, const char *word)
{
	if (line->len > 0 && *word != '\0')
		numbering_put_lead(line, numbering_pattern(w->in->kitei, "numbered"), "");
	buf_puts(line, word);
}

/* What every slide says about the deck: that it is a draft, its watermark; number, edition, class. */
static void put_header(struct md *w)
{
	struct buf line = { 0 }, word = { 0 };

	format_put_draft(&line, w->in->kitei);
	add_word(w, &line, attr_or_empty(w->in->tree, "watermark"));
	format_put_edition(&word, w->in->kitei, w->in->tree);
	add_word(w, &line, buf_text(&word));
	buf_clear(&word);
	format_put_class(&word, w->in->kitei, w->in->tree);
	add_word(w, &line, buf_text(&word));
	put_running(w, "header", buf_text(&line));
	buf_finish(&word);
	buf_finish(&line);
}

void md_front_matter(struct md *w)
{
	const char *company = format_company(w->in->kitei);

	buf_printf(w->out, "---\nmarp: true\nlang: %s\n", attr_or_empty(w->in->tree, "lang"));
	put_setting(w, "title", attr_or_empty(w->in->tree, "title"));
	put_setting(w, "author", company);
	buf_puts(w->out, "theme: default\npaginate: true\nsize: \"16:9\"\n");
	put_header(w);
	put_running(w, "footer", company);
	buf_printf(w->out, "style: |\n%s---\n\n", style);
}

/* ---- notes ---- */

/* Text in a comment: on one line, and without what would end the comment. */
static void put_comment(struct buf *out, const char *text)
{
	for (; *text != '\0'; text++) {
		size_t dashes = strspn(text, "-"), end = dashes + (text[dashes] == '!');

		if (dashes >= 2 && text[end] == '>') {
			buf_put(out, text, end);
			buf_puts(out, "＞");
			text += end;
		} else {
			buf_putc(out, *text);
		}
	}
}

/* Could Marp read the line as a setting, or as the rule between two notes?  Names of settings are ASCII. */
static bool is_doubtful(const char *line)
{
	unsigned char first = (unsigned char)*line;

	return first < 0x80 && (!isalnum(first) || strchr(line, ':') != NULL);
}

/* A paragraph starts with the word for its class: aim, say, ask, objection, next. */
static void put_note(struct md *w, const xmlNode *p)
{
	char *id = mem_printf("notes-%s", attr_or_empty(p, "class"));
	const char *word = format_label(w->in->kitei, id);
	struct buf text = { 0 };

	md_plain(&text, p);
	buf_putc(w->out, '\n');
	if (*word != '\0')
		buf_printf(w->out, "%s: ", word);
	else if (is_doubtful(buf_text(&text)))
		buf_puts(w->out, "• ");
	put_comment(w->out, buf_text(&text));
	buf_putc(w->out, '\n');
	buf_finish(&text);
	mem_free(id);
}

/* Every slide has a comment, if only to be filled in: as many notes as slides. */
static void put_notes(struct md *w, const xmlNode *notes)
{
	buf_printf(w->out, "<!--\n%s:", format_label(w->in->kitei, "notes"));
	if (attr(notes, "minutes") != NULL) {
		buf_putc(w->out, ' ');
		format_put_label(w->out, w->in->kitei, "notes-minutes", attr(notes, "minutes"), "");
	}
	buf_putc(w->out, '\n');
	for EACH(p, notes, "p")
		put_note(w, p);
	buf_puts(w->out, "-->\n");
	md_end_block(w);
}

/* ---- slides ---- */

void md_write_slide(struct md *w, const xmlNode *e)
{
	if (child(e->parent, "slide") != e)
		buf_puts(w->out, "---\n\n");
	md_heading(w, attr_or_empty(e, "title"));
	md_children(w, e);
	put_notes(w, child(e, "notes"));
}
