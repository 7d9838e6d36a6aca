/* resolve_internal.h — the steps of resolving, in the order resolve.c takes them. */
#ifndef KITEI_RESOLVE_INTERNAL_H
#define KITEI_RESOLVE_INTERNAL_H

#include "resolve.h"

/* One layer's verbs on what stands below it; `layer` is its id, "own" for the client. */
void resolve_tailoring(xmlNode *model, const xmlNode *tailoring, const char *layer, const struct ids *ids);

/* Takes out what does not apply to this company and marks which groups each rule is for. */
void resolve_applicability(xmlNode *model);

/* Marks for which groups the rule is: those it fits, or all of them where it fits none and will go. */
void resolve_groups(const xmlNode *model, xmlNode *rule);

/* Takes out what stands on rules and does not apply (procedures, questions, posters, slides, cases,
 * risks, activities), and from lists of rules those that are gone.  Rules are decided before. */
void resolve_dependents(xmlNode *model);

/* The forms that are named; with records=light, some as parts of others. */
void resolve_records(xmlNode *model, const struct resolve_input *in);

/* The same once more: leaves out the forms that nothing names any longer. */
void resolve_records_again(xmlNode *model);

/* class × action × pattern → one cell each; `handles` are all <handle> elements, lowest first. */
void resolve_handling(xmlNode *model, xmlNode *const *handles, size_t count);

/* The document table with the client's control over it. */
void resolve_documents(xmlNode *kitei, const struct resolve_input *in);

/* The control over rows that have none yet; then all in their order. */
void resolve_new_documents(xmlNode *kitei, const xmlNode *company);

/* One <source> per clause: XSLT 1.0 cannot look into a list. */
void resolve_split_sources(xmlNode *top);

/* Moves the element out of the model and keeps a note of it under <excluded>: what, why, by whom. */
void exclude(xmlNode *model, xmlNode *e, const char *cause, const char *by);

/* Sorts the children of that kind by order=, then by id, and puts them after their siblings. */
void sort_by_order(xmlNode *parent, const char *kind);

/* Whether the patterns and devices of an element, as far as it names any, are among those of the group. */
bool fits_group(const xmlNode *e, const xmlNode *group);

/* What keeps the element from every group: "patterns", "devices", or NULL when it fits one. */
const char *misfit(const xmlNode *model, const xmlNode *e);

/* The clauses named by all <source> inside, as one list; the caller frees. */
char *clauses_of(const xmlNode *e);

#endif
