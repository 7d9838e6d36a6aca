/* validate_internal.h — what schema.c, validate.c and validate_words.c share. */
#ifndef KITEI_VALIDATE_INTERNAL_H
#define KITEI_VALIDATE_INTERNAL_H

#include <stdbool.h>

#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>

struct schema;

/* What to do to the copy, so that validation can go on behind a fault. */
enum mend { MEND_NOTHING, MEND_REMOVE, MEND_INSERT, MEND_MOVE, MEND_BEFORE };

struct fault {
	xmlNode *node;           /* the element at fault, in the copy */
	int code;
	char *message;           /* libxml2's own words */
	char *text;              /* its str1 */
	char *allowed;           /* its str2 */
	enum mend mend;
	char *expected;          /* for MEND_INSERT, MEND_MOVE and MEND_BEFORE: the other element's name */
};

/* Borrowed from the schema. */
xmlSchema *schema_compiled(const struct schema *s);

/* Reports the fault in words and decides how to mend. */
void validate_report_fault(struct fault *f, xmlNode *schema);

#endif
