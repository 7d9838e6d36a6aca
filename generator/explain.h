/* explain.h — all that is known of one id: what it says, whom it binds, who changed it, where it
 * is printed, what it answers and what leads to it; or why it is not there. */
#ifndef KITEI_EXPLAIN_H
#define KITEI_EXPLAIN_H

#include <stddef.h>

#include <libxml/tree.h>

#include "edition.h"

/* `e` is an edition made in the language of messages (its input is the projected model).  The
 * text in the language of messages; the caller frees.  NULL when nothing has the id. */
char *explain_id(const char *id, const struct edition *e);

/* A message code ("K0104"): its sentence and the way out; NULL when there is none. */
char *explain_code(const char *code);

/* The id nearest in spelling, borrowed from the edition, or NULL. */
const char *explain_guess(const char *id, const struct edition *e);

#endif
