/* format_md.h — what the files of the Markdown (GFM) writer share.
 *
 *   format_md.c         blocks, and the table of elements
 *   format_md_card.c    cards and posters
 *   format_md_quiz.c    questions
 *   format_md_slides.c  slides, to be shown with Marp
 *   format_md_table.c   tables
 *   format_md_text.c    inside a line: escaping, emphasis, links */
#ifndef KITEI_FORMAT_MD_H
#define KITEI_FORMAT_MD_H

#include <stdbool.h>

#include <libxml/tree.h>

#include "format.h"

struct buf;

struct md {
	const struct format_input *in;
	struct buf *out;
	int level;               /* of the next heading */
	const char *quote;       /* before every line: "" or "> " */
	bool gap;                /* inside a quotation an empty line is due before the next block */
	char bullet;             /* of the last list, if that was the last block; else 0 */
	bool cell;               /* in a cell of a table: one line, no | */
	bool strong;             /* already in bold */
	bool slides;             /* for Marp: $ means something too; no HTML, no links */
};

/* ---- format_md_text.c ---- */

/* Appends text: blanks collapsed, every sign escaped that Markdown would read. */
void md_text(const struct md *w, struct buf *out, const char *text);
/* Appends what stands in an element; a line break inside is "\" and a new line. */
void md_inline(struct md *w, struct buf *out, const xmlNode *e);
/* Appends the same as plain text, nothing escaped, a line break as a blank. */
void md_plain(struct buf *out, const xmlNode *e);
/* Takes blanks and a line break off the end. */
void md_trim(struct buf *out);
/* Appends text in bold as far as Markdown can: `**` fails beside brackets and 。 */
void md_strong(const struct md *w, struct buf *out, const char *text);
/* Appends one line of finished Markdown so that its start is not read as a list, heading, rule … */
void md_guarded(struct buf *out, const char *line, size_t length);

/* ---- format_md.c ---- */

/* Lines that belong together: `first` before the first, `rest` before the others, each guarded. */
void md_lines(struct md *w, const char *first, const char *rest, struct buf *text);
/* The empty line after a block. */
void md_end_block(struct md *w);
/* Nothing for an empty text. */
void md_paragraph(struct md *w, struct buf *text);
void md_heading(struct md *w, const char *heading);
/* Appends what stands before the text of something numbered. */
void md_number(struct md *w, struct buf *out, const xmlNode *numbered);

/* A list: its bullet (a list right after a list takes the other one, or the two would be one),
 * its points, its end. */
char md_next_bullet(const struct md *w);
void md_point(struct md *w, char bullet, int depth, struct buf *text);
void md_end_list(struct md *w, char bullet);

void md_children(struct md *w, const xmlNode *e);

/* ---- the other files: what stands in the table of elements ---- */

void md_write_table(struct md *w, const xmlNode *e);
void md_write_checks(struct md *w, const xmlNode *e);
void md_write_steps(struct md *w, const xmlNode *e);
void md_write_questions(struct md *w, const xmlNode *e);
void md_write_side(struct md *w, const xmlNode *e);
void md_write_poster(struct md *w, const xmlNode *e);
void md_write_slide(struct md *w, const xmlNode *e);
/* What stands at the head of a deck instead of the title. */
void md_front_matter(struct md *w);

#endif
