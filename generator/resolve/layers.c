/* layers.c — see layers.h. */
#include "layers.h"

#include <string.h>

#include "buf.h"
#include "diag.h"
#include "files.h"
#include "load.h"
#include "mem.h"
#include "parameters.h"
#include "references.h"
#include "sense.h"
#include "text.h"
#include "xml.h"

bool schemas_load(struct schemas *s)
{
	struct schema_parts *parts = schema_parts_new();

	s->company = schema_new("policies/schema/company.xsd", parts);
	s->layer = schema_new("policies/schema/layer.xsd", parts);
	s->catalog = schema_new("policies/schema/catalog.xsd", parts);
	s->rules = schema_new("policies/schema/rules.xsd", parts);
	s->resolved = schema_new("policies/schema/resolved.xsd", parts);
	s->lock = schema_new("policies/schema/lock.xsd", parts);
	s->document = schema_new("templates/document.xsd", parts);
	s->documents = schema_new("policies/schema/documents.xsd", parts);
	s->labels = schema_new("policies/schema/labels.xsd", parts);
	s->budgets = schema_new("policies/schema/budgets.xsd", parts);
	schema_parts_free(parts);
	return s->company != NULL && s->layer != NULL && s->catalog != NULL && s->rules != NULL
		&& s->resolved != NULL && s->lock != NULL && s->document != NULL && s->documents != NULL
		&& s->labels != NULL && s->budgets != NULL;
}

void schemas_finish(struct schemas *s)
{
	schema_free(s->company);
	schema_free(s->layer);
	schema_free(s->catalog);
	schema_free(s->rules);
	schema_free(s->resolved);
	schema_free(s->lock);
	schema_free(s->documents);
	schema_free(s->labels);
	schema_free(s->budgets);
	schema_free(s->document);
	memset(s, 0, sizeof *s);
}

/* Loads folder+name, checks it against the schema and marks every element with its line. */
static xmlDoc *load_part(const struct layer *layer, const char *name, struct schema *schema)
{
	char *path = mem_printf("%s%s", layer->folder, name);
	char *at = mem_printf("%s%s", layer->at, name);
	xmlDoc *doc = load_file(path, at);

	if (doc != NULL && schema != NULL)
		validate(schema, doc);
	if (doc != NULL)
		stamp_places(xmlDocGetRootElement(doc));
	mem_free(path);
	mem_free(at);
	return doc;
}

static xmlDoc *load_optional(const struct layer *layer, const char *name, struct schema *schema)
{
	char *path = mem_printf("%s%s", layer->folder, name);
	xmlDoc *doc = files_is_file(path) ? load_part(layer, name, schema) : NULL;

	mem_free(path);
	return doc;
}

static void append(xmlDoc ***docs, size_t *count, xmlDoc *doc)
{
	if (doc == NULL)
		return;
	*docs = mem_realloc(*docs, (*count + 1) * sizeof **docs);
	(*docs)[(*count)++] = doc;
}

/* All *.xml of a sub folder, in the order of names. */
static void load_folder(const struct layer *layer, const char *sub, struct schema *schema, xmlDoc ***docs, size_t *count)
{
	char *folder = mem_printf("%s%s", layer->folder, sub);
	struct files list = files_list(folder, ".xml");

	for (size_t i = 0; i < list.count; i++) {
		char *name = mem_printf("%s/%s", sub, list.names[i]);

		append(docs, count, load_part(layer, name, schema));
		mem_free(name);
	}
	files_free(&list);
	mem_free(folder);
}

struct layer *layer_load(const char *id, const char *folder, const struct schemas *schemas)
{
	struct layer *layer = mem_zalloc(sizeof *layer);

	layer->id = mem_strdup(id);
	layer->folder = mem_strdup(folder);
	layer->at = mem_printf("policies/%s/", id);
	diag_show_as(layer->at, folder);
	layer->head = load_part(layer, "layer.xml", schemas->layer);
	append(&layer->catalogs, &layer->catalog_count, load_optional(layer, "catalog.xml", schemas->catalog));
	load_folder(layer, "training", schemas->catalog, &layer->catalogs, &layer->catalog_count);
	load_folder(layer, "sources", schemas->catalog, &layer->catalogs, &layer->catalog_count);
	load_folder(layer, "rules", schemas->rules, &layer->chapters, &layer->chapter_count);
	layer->labels = load_optional(layer, "labels.xml", schemas->labels);
	layer->documents = load_optional(layer, "documents.xml", schemas->documents);
	layer->budgets = load_optional(layer, "budgets.xml", schemas->budgets);
	if (layer->head != NULL && !attr_is(xmlDocGetRootElement(layer->head), "id", id))
		diag_report(place_of(xmlDocGetRootElement(layer->head)), K0414, id, NULL);
	if (layer->head != NULL)
		return layer;
	layer_free(layer);
	return NULL;
}

void layer_free(struct layer *layer)
{
	if (layer == NULL)
		return;
	for (size_t i = 0; i < layer->catalog_count; i++)
		xmlFreeDoc(layer->catalogs[i]);
	for (size_t i = 0; i < layer->chapter_count; i++)
		xmlFreeDoc(layer->chapters[i]);
	xmlFreeDoc(layer->head);
	xmlFreeDoc(layer->labels);
	xmlFreeDoc(layer->documents);
	xmlFreeDoc(layer->budgets);
	mem_free(layer->catalogs);
	mem_free(layer->chapters);
	mem_free(layer->id);
	mem_free(layer->folder);
	mem_free(layer->at);
	mem_free(layer);
}

static char *folder_with_layer(const char *folder, const char *id)
{
	char *candidate = mem_printf("%s%s/", folder, id), *head = mem_printf("%slayer.xml", candidate);
	bool found = files_is_file(head);

	mem_free(head);
	if (found)
		return candidate;
	mem_free(candidate);
	return NULL;
}

/* Where layers are sought, in this order; each ends with "/", is empty (here) or NULL.  The caller
 * frees each. */
#define PLACES 3

static void layer_places(char *places[PLACES], const char *layers_dir, const char *client_folder, const char *data_folder)
{
	size_t n = strlen(client_folder), last = n - (n > 0 && client_folder[n - 1] == '/');

	while (last > 0 && client_folder[last - 1] != '/')
		last--;
	places[0] = layers_dir != NULL ? mem_printf("%s/", layers_dir) : NULL;
	/* "policies/minato/" stands in "policies/"; of "./" and "../" only the file system knows. */
	places[1] = text_ends(client_folder, "./") ? mem_printf("%s../", client_folder) : mem_strndup(client_folder, last);
	places[2] = mem_printf("%spolicies/", data_folder);
}

char *layer_find(const char *id, const char *layers_dir, const char *client_folder, const char *data_folder)
{
	char *places[PLACES], *found = NULL;

	layer_places(places, layers_dir, client_folder, data_folder);
	for (size_t i = 0; i < PLACES; i++) {
		if (found == NULL && places[i] != NULL)
			found = folder_with_layer(places[i], id);
		mem_free(places[i]);
	}
	return found;
}

static void put_layers(struct buf *names, const char *place)
{
	struct files list = files_list(*place != '\0' ? place : ".", NULL);

	for (size_t i = 0; i < list.count; i++) {
		char *folder = folder_with_layer(place, list.names[i]);

		if (folder != NULL)
			buf_printf(names, "%s ", list.names[i]);
		mem_free(folder);
	}
	files_free(&list);
}

char *layer_guess(const char *id, const char *layers_dir, const char *client_folder, const char *data_folder)
{
	struct buf names = { 0 };
	char *places[PLACES], *best;

	layer_places(places, layers_dir, client_folder, data_folder);
	for (size_t i = 0; i < PLACES; i++) {
		if (places[i] != NULL)
			put_layers(&names, places[i]);
		mem_free(places[i]);
	}
	best = guess_among(id, buf_text(&names));
	buf_finish(&names);
	return best;
}

typedef void (*part_visitor)(const xmlNode *root, const struct ids *ids);

static void each_part(const struct layer *layer, const struct ids *ids, part_visitor visit)
{
	visit(xmlDocGetRootElement(layer->head), ids);
	for (size_t i = 0; i < layer->catalog_count; i++)
		visit(xmlDocGetRootElement(layer->catalogs[i]), ids);
	for (size_t i = 0; i < layer->chapter_count; i++)
		visit(xmlDocGetRootElement(layer->chapters[i]), ids);
}

static void declare_part(const xmlNode *root, const struct ids *ids)
{
	ids_add((struct ids *)ids, root);
}

void layer_declare(const struct layer *layer, struct ids *ids)
{
	each_part(layer, ids, declare_part);
}

static void check_part(const xmlNode *root, const struct ids *ids)
{
	sense_check(root);
	references_check_layer(ids, root);
	parameters_check_uses(ids, root);
}

/* What a layer declares carries its name, so that two layers never meet by chance. */
static void check_prefix(const struct layer *layer, const xmlNode *root)
{
	char *prefix = mem_printf("%s-", layer->id);

	if (strcmp(layer->id, "base") != 0)
		for (const xmlNode *e = root; e != NULL; e = following(e, root, false))
			if (attr(e, "id") != NULL && !is_element(e, "clause") && !is_element(e, "choice")
					&& !text_starts(attr(e, "id"), prefix))
				diag_report(place_of(e), K0310, attr(e, "id"), NULL);
	mem_free(prefix);
}

void layer_check(const struct layer *layer, const struct ids *ids)
{
	each_part(layer, ids, check_part);
	parameters_check_settings(ids, child(xmlDocGetRootElement(layer->head), "settings"));
	for (size_t i = 0; i < layer->catalog_count; i++)
		check_prefix(layer, xmlDocGetRootElement(layer->catalogs[i]));
	for (size_t i = 0; i < layer->chapter_count; i++)
		check_prefix(layer, xmlDocGetRootElement(layer->chapters[i]));
	if (layer->documents != NULL)
		check_part(xmlDocGetRootElement(layer->documents), ids);
}
