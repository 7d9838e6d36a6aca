/* format_html.h — what the files of the HTML writer share.
 *
 *   format_html_page.c     head, style and frame of the page
 *   format_html.c          the table of elements: parts, paragraphs, text
 *   format_html_blocks.c   facts, stamps, contents, tables, checks, blanks
 *   format_html_papers.c   principles, steps, questions, terms
 *   format_html_card.c     cards laid on sheets
 *   format_html_qr.c       two-dimensional codes on cards
 *   format_html_poster.c   posters and their pictures
 *   format_html_slides.c   slides and their notes
 *   format_html_escape.c   one function per place a text can stand in
 *
 * Class names, for authors of style sheets, stand at the top of templates/style/common.css. */
#ifndef KITEI_FORMAT_HTML_H
#define KITEI_FORMAT_HTML_H

#include <stdbool.h>

#include <libxml/tree.h>

#include "format.h"

struct buf;

struct html {
	const struct format_input *in;
	struct buf *out;
	int level;               /* of the next heading */
	bool copy;               /* in a further copy of a card: nothing to link or to read again */
	int slide, slides;       /* the number of the last slide, how many there are (0: not counted yet) */
};

/* ---- format_html_escape.c: where the text will stand ---- */

void html_text(struct buf *out, const char *text);
void html_attr(struct buf *out, const char *text);          /* between double quotes */
/* A file name and place in it; everything that is not plain in a URL is percent-encoded. */
void html_url(struct buf *out, const char *path);
/* A tel: link as link wrote it; anything else becomes "#". */
void html_tel(struct buf *out, const char *href);
/* A length in millimetres or a width in per cent in style=: digits and a point, nothing else. */
void html_number(struct buf *out, const char *number);
/* A string of CSS.  Every character becomes its number in hexadecimal: whatever the text is,
 * nothing but 0-9, A-F and \ enters the style element. */
void html_css_string(struct buf *out, const char *text);

/* ---- format_html.c: tags, and what stands in an element ---- */

void html_children(struct html *w, const xmlNode *e);
void html_element(struct html *w, const xmlNode *e);
/* `<tag class="classes and those of e" id="that of e"`, without the > that ends it; NULL for no classes. */
void html_start(struct html *w, const char *tag, const char *classes, const xmlNode *e);
/* The same with the > that ends it. */
void html_open(struct html *w, const char *tag, const char *classes, const xmlNode *e);
void html_close(struct html *w, const char *tag);
/* ` name="value"`. */
void html_attribute(struct html *w, const char *name, const char *value);
/* `<tag class="classes">text</tag>`. */
void html_line(struct html *w, const char *tag, const char *classes, const char *text);
/* A heading of the level in force. */
void html_heading(struct html *w, const char *text);
/* The number of a numbered paragraph or question, as a span; nothing without one. */
void html_number_of(struct html *w, const xmlNode *numbered);

/* ---- format_html_page.c: what stands at the edge of every printed page ---- */

const char *html_company(const struct html *w);
/* The company's logo; nothing where it has none. */
void html_put_logo(const struct html *w);
/* Number and edition of the document; nothing without. */
void html_put_edition(const struct html *w, struct buf *out);
/* How the document is handled, with its sign; nothing without. */
void html_put_class(const struct html *w, struct buf *out);

/* ---- format_html_blocks.c: what tables of every kind share ---- */

/* The box a table scrolls in; the caller closes the div. */
void html_open_scroll(struct html *w, const xmlNode *table);
/* `<th scope="col" class="classes">` with a fixed word of labels.xml. */
void html_head_cell(struct html *w, const char *classes, const char *label);

/* ---- format_html_card.c: the sign of whom to call first, second … ---- */

void html_rank(struct html *w, int rank);

/* ---- writers of single elements ---- */

void html_write_facts(struct html *w, const xmlNode *e);
void html_write_stamps(struct html *w, const xmlNode *e);
void html_write_contents(struct html *w, const xmlNode *e);
void html_write_table(struct html *w, const xmlNode *e);
void html_write_row(struct html *w, const xmlNode *e);
void html_write_cell(struct html *w, const xmlNode *e);
void html_write_checks(struct html *w, const xmlNode *e);
void html_write_check(struct html *w, const xmlNode *e);
void html_write_blanks(struct html *w, const xmlNode *e);

void html_write_principle(struct html *w, const xmlNode *e);
void html_write_steps(struct html *w, const xmlNode *e);
void html_write_question(struct html *w, const xmlNode *e);
void html_write_basis(struct html *w, const xmlNode *e);
void html_write_term(struct html *w, const xmlNode *e);

void html_write_sheet(struct html *w, const xmlNode *e);
void html_write_place(struct html *w, const xmlNode *e);
void html_write_crop(struct html *w, const xmlNode *e);
void html_write_side(struct html *w, const xmlNode *e);
void html_write_line(struct html *w, const xmlNode *e);
void html_write_call(struct html *w, const xmlNode *e);
void html_write_qr(struct html *w, const xmlNode *e);

void html_write_poster(struct html *w, const xmlNode *e);
void html_write_panel(struct html *w, const xmlNode *e);
void html_write_pictogram(struct html *w, const xmlNode *e);
void html_write_point(struct html *w, const xmlNode *e);

void html_write_slide(struct html *w, const xmlNode *e);
void html_write_notes(struct html *w, const xmlNode *e);

#endif
