/* resolve.h — layers + tailoring + groups + conditions + parameters → one model.
 *
 * A pure function of its input: the result holds both languages, every element with
 * at="file:line" and, where tailored, by=.  policies/schema/resolved.xsd describes it. */
#ifndef KITEI_RESOLVE_H
#define KITEI_RESOLVE_H

#include <stdbool.h>

#include <libxml/tree.h>

#include "ids.h"
#include "layers.h"

struct resolve_input {
	const char *client;                  /* name of the client */
	const xmlNode *company;              /* root of company.xml, stamped with places */
	struct layer *const *layers;         /* base first */
	size_t layer_count;
	const struct ids *ids;
	/* Roots of the tables in templates/. */
	const xmlNode *documents, *labels, *budgets, *geometry, *numbering;
	const char *today;                   /* for checks only; never reaches an output */
	bool draft;
};

/* Never NULL.  Faults of tailoring are reported; what is at fault is left out. */
xmlDoc *resolve(const struct resolve_input *in);

/* Notes under <excluded> that the element leaves the model: what, why (a cause of resolved.xsd), by whom. */
void resolve_note_excluded(xmlNode *model, const xmlNode *e, const char *cause, const char *by);

/* For a model that hooks changed.  First, what a new rule or document has no word of is derived: its
 * groups; its number, owner and edition.  `company` is the root of company.xml. */
void resolve_complete(xmlDoc *resolved, const xmlNode *company);
/* Then, once the model is known to be sound: what does not apply any longer goes, as it does in resolve. */
void resolve_again(xmlDoc *resolved);

/* Puts a copy of a chapter where its order= says; one of a layer comes between those of the base. */
void resolve_insert_chapter(xmlNode *chapters, const xmlNode *chapter);

#endif
