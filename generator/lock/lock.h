/* lock.h — kitei.lock: what the client's edition was made from.
 *
 * Written only by `kitei upgrade --accept`, read by every build: tells when a tailoring was
 * written against an older text, keeps article numbers, and notices an edition whose text changed. */
#ifndef KITEI_LOCK_H
#define KITEI_LOCK_H

#include <libxml/tree.h>

#include "edition.h"

/* Notes an absent lock (K0421) and warns of tailored rules whose base text is newer (K0420). */
void lock_check_model(const struct client *c);
/* Warns of documents whose edition is the locked one and whose text is not (K0422). */
void lock_check_edition(const struct client *c, const struct edition *e);

/* The lock for this build: versions, fingerprints, old texts of tailored rules, ids the queries
 * matched, numbers, editions and codes of all languages.  `editions` are linked.  The caller frees. */
xmlDoc *lock_new(const struct client *c, const struct edition *editions, size_t count);
/* What changed from the old lock, one line each, in the language of messages; "" when nothing
 * did, a count of entries when there is no old one (NULL).  The caller frees. */
char *lock_changes(const xmlDoc *old, const xmlDoc *fresh);

#endif
