/* schema.h — the XSD 1.0 schemas, compiled once in the parent. */
#ifndef KITEI_SCHEMA_H
#define KITEI_SCHEMA_H

#include <libxml/tree.h>

struct schema;

/* What several schemas include is read once: schemas that share parts are made one after the
 * other with the same parts, which may be freed then. */
struct schema_parts;
struct schema_parts *schema_parts_new(void);
void schema_parts_free(struct schema_parts *parts);

/* Compiles data/<name>, e.g. "policies/schema/company.xsd" (a name in the data folder, opened
 * through diag_shown_name); xs:include of files beside it is done here.  NULL after a report. */
struct schema *schema_new(const char *name, struct schema_parts *parts);
void schema_free(struct schema *s);

/* The XSD itself with its annotations, includes done; read at the first call.  Borrowed; NULL
 * after a report. */
xmlDoc *schema_source(struct schema *s);

#endif
