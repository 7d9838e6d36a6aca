/* compose.h — one plain XSLT 1.0 stylesheet per document: projected model in, document trees out.
 *
 * Stylesheets may read nothing but what they import from templates/ and layers, write nothing
 * and call nothing of ours; so they run under xsltproc on what `kitei resolve --lang` prints. */
#ifndef KITEI_COMPOSE_H
#define KITEI_COMPOSE_H

#include <libxml/tree.h>

struct stylesheet;

/* Once, before the first stylesheet: shuts all doors of libxslt. */
void compose_prepare(void);

/* Compiles a stylesheet by its name ("templates/standards.xsl", opened through
 * diag_shown_name).  NULL after a report (K0701, K0702). */
struct stylesheet *stylesheet_new(const char *name);
void stylesheet_free(struct stylesheet *s);

/* Applies it with the parameter `document` (the row's id).  The result's root is <trees>; NULL
 * after a report.  The caller frees. */
xmlDoc *compose(const struct stylesheet *s, xmlDoc *input, const char *document);

#endif
