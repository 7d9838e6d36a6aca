/* translations.h — every text in every language in use. */
#ifndef KITEI_TRANSLATIONS_H
#define KITEI_TRANSLATIONS_H

#include <libxml/tree.h>

/* Reports (K0308) each element of the file whose text lacks one of the languages ("ja en"). */
void translations_check(const xmlNode *root, const char *languages);

#endif
