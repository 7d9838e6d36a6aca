/* ids.h — what is declared where: every id of base, layers, client and document table.
 *
 * Chapter, topic, rule, item, procedure, record, schedule, external and document share one id
 * space; other ids are unique per kind.  Persons are known within their own file only. */
#ifndef KITEI_IDS_H
#define KITEI_IDS_H

#include <stdbool.h>
#include <stddef.h>

#include <libxml/tree.h>

#include "text.h"

struct ids;

struct ids *ids_new(void);
void ids_free(struct ids *ids);

/* Takes in all ids declared in a file; the tree must outlive the index.  Reports each id that is
 * there already (K0301, K0311). */
void ids_add(struct ids *ids, const xmlNode *root);

/* The declaring element or NULL.  `kind` is an element name ("rule"), or "text" for the shared
 * space; `from` is the element that refers (it decides whose persons count). */
const xmlNode *ids_find(const struct ids *ids, const char *kind, const char *id, const xmlNode *from);
/* Offers every id of the kind as a spelling. */
void ids_offer(const struct ids *ids, const char *kind, const xmlNode *from, struct guess *g);
/* Calls back for every element of the kind, in the order they were added. */
void ids_each(const struct ids *ids, const char *kind, void (*call)(const char *id, const xmlNode *e, void *data), void *data);

#endif
