/* layers.h — the standing text: base and the layers a client names, as loaded files. */
#ifndef KITEI_LAYERS_H
#define KITEI_LAYERS_H

#include <stdbool.h>
#include <stddef.h>

#include <libxml/tree.h>

#include "ids.h"
#include "validate.h"

/* The schemas of what people edit; compiled once in the parent. */
struct schemas {
	struct schema *company, *layer, *catalog, *rules, *resolved, *document, *lock, *documents, *labels, *budgets;
};
bool schemas_load(struct schemas *s);
void schemas_finish(struct schemas *s);

/* One layer: its folder and its files, in the order of their names. */
struct layer {
	char *id;
	char *folder;            /* as opened, ends with "/" */
	char *at;                /* as named in messages: "policies/house/" */
	xmlDoc *head;            /* layer.xml */
	xmlDoc **catalogs;       /* catalog.xml, then training files */
	size_t catalog_count;
	xmlDoc **chapters;       /* rules files */
	size_t chapter_count;
	xmlDoc *labels, *documents, *budgets;   /* what the layer overrides, or NULL */
};

/* Loads and validates a layer; NULL after a report.  `folder` ends with "/". */
struct layer *layer_load(const char *id, const char *folder, const struct schemas *schemas);
void layer_free(struct layer *layer);

/* Finds a layer's folder: in `layers_dir` if given, else beside the client, else in the data
 * folder.  NULL when there is none; the caller frees. */
char *layer_find(const char *id, const char *layers_dir, const char *client_folder, const char *data_folder);

/* The layer's name nearest in spelling among those that could be found; the caller frees, NULL
 * when none is near. */
char *layer_guess(const char *id, const char *layers_dir, const char *client_folder, const char *data_folder);

/* Adds all the layer's ids; then its references, conditions and settings can be checked. */
void layer_declare(const struct layer *layer, struct ids *ids);
void layer_check(const struct layer *layer, const struct ids *ids);

#endif
