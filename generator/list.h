/* list.h — tables of what can be written, for people at a terminal. */
#ifndef KITEI_LIST_H
#define KITEI_LIST_H

#include <libxml/tree.h>

/* One line per parameter of the resolved catalog: id, title, value in force, who set it, what
 * may be written.  In the language of messages; the caller frees. */
char *list_settings(const xmlNode *catalog);

#endif
