/* references.h — every attribute that names something must name what is there.
 *
 * One table says which attribute refers to which kind; it serves base, layers and client alike. */
#ifndef KITEI_REFERENCES_H
#define KITEI_REFERENCES_H

#include <stdbool.h>

#include <libxml/tree.h>

#include "ids.h"

/* Reports each reference in a client's file that leads nowhere, with the nearest spelling. */
void references_check(const struct ids *ids, const xmlNode *root);
/* The same for a layer, but for <ref to>: what a sentence of the library refers to (the work rules,
 * say) need be there only where the sentence applies. */
void references_check_layer(const struct ids *ids, const xmlNode *root);
/* <ref to> in the sentences that do apply: the resolved chapters, the resolved catalog. */
void references_check_sentences(const struct ids *ids, const xmlNode *top);

/* Does everything the element's own attributes refer to exist?  Reports nothing. */
bool references_hold(const struct ids *ids, const xmlNode *e);

/* The kind an attribute of an element refers to ("role", "text" for <ref to>, "value" for a
 * parameter or role), NULL when it refers to nothing. */
const char *reference_kind(const xmlNode *e, const char *attribute);

#endif
