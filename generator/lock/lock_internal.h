/* lock_internal.h — what lock.c (checks of a build) and lock_new.c (making a lock) share. */
#ifndef KITEI_LOCK_INTERNAL_H
#define KITEI_LOCK_INTERNAL_H

#include <stdbool.h>

#include "lock.h"

#define PRINT_LENGTH 16

/* The rule as the library has it, before any tailoring; NULL for a rule the client added. */
const xmlNode *library_rule(const struct client *c, const char *id);
/* The rule's text and attributes without places: a rule that moved is still the same rule. */
void fingerprint(const xmlNode *rule, char print[PRINT_LENGTH + 1]);
/* The rules a verb hit, as a list; the caller frees. */
char *hit_ids(const xmlNode *verb);
/* What names a verb in the lock, wherever its line has moved to; the caller frees. */
char *verb_key(const xmlNode *verb);
/* One code for all trees of a document, so that a split by group is one entry; the caller frees. */
char *code_of(const struct edition *e, const xmlNode *row);
/* Second-round documents speak of the others and change with them; they have no text of their own. */
bool has_own_text(const xmlNode *row);

#endif
