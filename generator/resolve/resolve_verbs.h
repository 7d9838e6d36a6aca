/* resolve_verbs.h — the verbs of one layer with their targets, between looking up and applying. */
#ifndef KITEI_RESOLVE_VERBS_H
#define KITEI_RESOLVE_VERBS_H

#include <stdbool.h>
#include <stddef.h>

#include "resolve_internal.h"

struct target {
	xmlNode *verb;           /* in the layer's file; not changed */
	xmlNode *rule;           /* in the model */
	bool by_id;
};

struct tailoring {
	xmlNode *model;
	const xmlNode *verbs;
	const char *layer;
	const struct ids *ids;
	struct target *targets;
	size_t count;
};

/* What change and replace may give. */
#define CHANGEABLE { "roles", "classes", "patterns", "devices" }
#define REPLACEABLE { "statement", "why", "short", "ask", "pledge" }

/* Applies all verbs; there must be no clash. */
void resolve_apply_verbs(const struct tailoring *t);
/* Names in the record who approved the decision, with the post. */
void resolve_record_approver(xmlNode *record, const xmlNode *decision, const struct ids *ids);
/* Puts the verb and what it hit on record under <deviations>. */
void resolve_record_deviation(const struct tailoring *t, const xmlNode *verb);

#endif
