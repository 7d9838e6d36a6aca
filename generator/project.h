/* project.h — the resolved tree in one language: exactly what stylesheets get.
 *
 * ja= and en= become name=, <ja> and <en> give way to their content, <value> becomes text;
 * <ref> and <strong> stay. */
#ifndef KITEI_PROJECT_H
#define KITEI_PROJECT_H

#include <libxml/tree.h>

/* A new document; the caller frees.  Where a text is missing (drafts) the other language stands. */
xmlDoc *project(const xmlDoc *resolved, const char *language);

#endif
