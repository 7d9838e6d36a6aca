/* link.h — the stage that writes every number: chapter, article, paragraph, item, form and
 * schedule numbers, references, dates, telephone links, contents and content codes.
 *
 * Works in place on document trees (templates/document.xsd) of one client and one language. */
#ifndef KITEI_LINK_H
#define KITEI_LINK_H

#include <stdbool.h>
#include <stddef.h>

#include <libxml/tree.h>

struct linker;

/* `kitei` is the projected input of the stylesheets (one language), `lock` the root of the
 * client's kitei.lock or NULL (pinned numbers come from it); both borrowed for the linker's life. */
struct linker *linker_new(const xmlNode *kitei, const xmlNode *lock);
void linker_free(struct linker *l);

/* Numbers and fills one round of trees; what they print can be referred to by later rounds.
 * Reports dangling references and doubled ids at the sentence that has them (K0704 …);
 * false when it reported an error. */
bool link_round(struct linker *l, xmlNode *const *trees, size_t count);

/* The output name of a tree without geometry and suffix: "checklist-worker-sales"; the caller frees. */
char *link_tree_name(const xmlNode *tree);

#endif
