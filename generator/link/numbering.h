/* numbering.h — the rows of templates/numbering.xml: how a number, a reference or a date is
 * written is data, one row per kind and language.  Shared by link (which writes the numbers),
 * by the formats (which join a number with its heading or text) and by hooks (which write dates). */
#ifndef KITEI_NUMBERING_H
#define KITEI_NUMBERING_H

#include <stdbool.h>

#include <libxml/tree.h>

struct buf;

/* The pattern of a kind in the language of `kitei` (the projected input); "" when there is
 * no such row.  Borrowed. */
const char *numbering_pattern(const xmlNode *kitei, const char *kind);
/* The same of a tree that is still in both languages: `language` is "ja" or "en". */
const char *numbering_pattern_in(const xmlNode *kitei, const char *language, const char *kind);

/* Puts a pattern: its first % becomes `one`, its second `two` (NULL is nothing).  A pattern that
 * needs them in the other order says %2 and %1. */
void numbering_put(struct buf *out, const char *pattern, const char *one, const char *two);
/* The same in two halves, for a second value that is more than a string: all before the second %
 * with the first filled, and all after it. */
void numbering_put_lead(struct buf *out, const char *pattern, const char *one);
void numbering_put_tail(struct buf *out, const char *pattern);
/* A pattern without % lists signs (①②③): puts that of the number.  Past the last sign, and in a
 * pattern with %, it puts the number. */
void numbering_put_sign(struct buf *out, const char *pattern, int number);

/* Puts a day (2026-04-01) by the row date-western, date-era or date-short; `language` is "ja", "en" or,
 * in projected input, "name".  False, with nothing put, when there is no such day. */
bool numbering_put_day(struct buf *out, const xmlNode *kitei, const char *language, const char *kind, const char *iso);

#endif
