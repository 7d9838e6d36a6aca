/* format_words.h — what the text formats share: fixed words, headings, where a link leads. */
#ifndef KITEI_FORMAT_WORDS_H
#define KITEI_FORMAT_WORDS_H

#include <stdbool.h>

#include "format.h"

/* A row of labels.xml in the language of `kitei`, "" without; borrowed. */
const char *format_label(const xmlNode *kitei, const char *id);

/* The same with %1 and %2 filled in. */
void format_put_label(struct buf *out, const xmlNode *kitei, const char *id, const char *one, const char *two);

/* The mark of a draft: the label "draft", its %1 filled with /kitei/@faults; nothing for an edition. */
void format_put_draft(struct buf *out, const xmlNode *kitei);

/* The company's name. */
const char *format_company(const xmlNode *kitei);

/* The number and edition of the document a tree belongs to ("MS-E-31　第2版"), and its class
 * ("▲業務情報"); nothing where it has none. */
void format_put_edition(struct buf *out, const xmlNode *kitei, const xmlNode *tree);
void format_put_class(struct buf *out, const xmlNode *kitei, const xmlNode *tree);

/* The row of documents.xml a tree or output name ("checklist-worker-sales") belongs to; NULL without. */
const xmlNode *format_row(const xmlNode *kitei, const char *name);

/* Number and title of a chapter, article, schedule, section, supplement, principle, procedure, form or
 * contents entry. */
void format_put_heading(struct buf *out, const xmlNode *kitei, const xmlNode *e);

/* What stands before the text of a numbered paragraph or item ("2　"), nothing without a number. */
void format_put_number(struct buf *out, const xmlNode *kitei, const xmlNode *numbered);

/* Does the reference stay inside the tree that is written? */
bool format_is_inside(const struct format_input *in, const xmlNode *ref);
/* The folder of the other language, for a reference that leads there: "../en/". */
void format_put_folder(struct buf *out, const xmlNode *ref);
/* The file a reference with doc= leads to, seen from a file of the format `own`:
 * "cards-a-one-51002.html". */
void format_put_file(struct buf *out, const struct format_input *in, const xmlNode *ref, const char *own);

/* Text between blocks: nothing but the indentation of the XML. */
bool format_is_blank(const char *text);

#endif
