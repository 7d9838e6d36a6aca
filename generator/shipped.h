/* shipped.h — what comes with kitei and is loaded once, before workers are forked: schemas, the
 * base layer, the tables of templates/ and, when asked for, the compiled stylesheets. */
#ifndef KITEI_SHIPPED_H
#define KITEI_SHIPPED_H

#include <stdbool.h>
#include <stddef.h>

#include <libxml/tree.h>

#include "compose.h"
#include "ids.h"
#include "layers.h"

struct named_stylesheet {
	char *name;                      /* "standards.xsl" */
	struct stylesheet *sheet;
};

struct shipped {
	char *folder;                    /* the data folder as opened, ends with "/" */
	struct schemas schemas;
	struct layer *base;
	xmlDoc *documents, *labels, *budgets, *geometry, *numbering;
	struct ids *ids;                 /* of base and document table */
	struct named_stylesheet *sheets;
	size_t sheet_count;
};

/* Finds the data folder beside the program and loads everything; faults of the library are
 * reported like all others.  False after a report. */
bool shipped_load(struct shipped *s);
void shipped_finish(struct shipped *s);

/* A stylesheet by its name in templates/, compiled at the first call; NULL when it is not shipped,
 * or after a report. */
const struct stylesheet *shipped_stylesheet(struct shipped *s, const char *name);
/* Compiles all of them: worth it in a parent whose workers would each do so. */
void shipped_compile(struct shipped *s);

#endif
