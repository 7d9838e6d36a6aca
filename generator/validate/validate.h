/* validate.h — structure and types by XSD 1.0, every fault in one run.
 *
 * libxml2 stops at the first element it did not expect; so what offends is taken out of a copy
 * (or what is missing put into it) and the copy is validated again until it is silent. */
#ifndef KITEI_VALIDATE_H
#define KITEI_VALIDATE_H

#include <stdbool.h>

#include <libxml/tree.h>

#include "diag.h"
#include "schema.h"

/* Does the document fit?  Reports each fault at its line.  The document is not changed, but elements
 * that do not belong where they stand get a _private mark: later checks leave them alone. */
bool validate(struct schema *s, xmlDoc *doc);
/* Does it fit?  No report per fault: one message `code` with the first fault as detail. */
bool validate_whole(const struct schema *s, xmlDoc *doc, enum message code);
#endif
