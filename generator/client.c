/* client.c — the front half of the pipeline: load ▶ validate ▶ resolve. */
#include "client.h"

#include <stdlib.h>
#include <string.h>

#include "diag.h"
#include "files.h"
#include "load.h"
#include "mem.h"
#include "parameters.h"
#include "references.h"
#include "resolve.h"
#include "sense.h"
#include "text.h"
#include "translations.h"
#include "validate.h"
#include "xml.h"

#define PATH_ROOM 4096

/* ---- the folders of the command line ---- */

static bool is_client_name(const char *name)
{
	static const char first[] = "abcdefghijklmnopqrstuvwxyz0123456789";
	static const char rest[] = "abcdefghijklmnopqrstuvwxyz0123456789-";

	return *name != '\0' && strchr(first, *name) != NULL && strspn(name, rest) == strlen(name) && strlen(name) < 64;
}

/* Where the last part of a path begins. */
static const char *last_part(const char *path, size_t length)
{
	while (length > 0 && path[length - 1] != '/')
		length--;
	return path + length;
}

/* The folder's own name, also for "." and "a/b/", and for one that is still to be made; the caller
 * frees. */
static char *name_of_folder(const char *path)
{
	char real[PATH_ROOM];
	const char *last, *whole = realpath(path, real) != NULL ? real : path;
	size_t length = strlen(whole);

	while (length > 1 && whole[length - 1] == '/')
		length--;
	last = last_part(whole, length);
	return mem_strndup(last, (size_t)(whole + length - last));
}

bool client_name_holds(const char *path)
{
	char *name = name_of_folder(path);
	bool good = is_client_name(name);

	if (!good)
		diag_report((struct place){ path, 0 }, K0809, name, NULL);
	mem_free(name);
	return good;
}

static bool add_folder(struct client_folders *list, const char *word)
{
	struct place where = { word, 0 };
	char *name = name_of_folder(word);
	bool good = client_name_holds(word);

	for (size_t i = 0; good && i < list->count; i++)
		if (strcmp(list->items[i].name, name) == 0) {
			diag_reportf(where, K0808, "%s (%s)", name, list->items[i].path);
			good = false;
		}
	if (good) {
		list->items = mem_realloc(list->items, (list->count + 1) * sizeof *list->items);
		list->items[list->count++] = (struct client_folder){ mem_strdup(name),
			mem_printf("%s%s", word, text_ends(word, "/") ? "" : "/") };
	}
	mem_free(name);
	return good;
}

static bool has_company(const char *folder)
{
	char *path = mem_printf("%s/company.xml", folder);
	bool found = files_is_file(path);

	mem_free(path);
	return found;
}

bool client_folders_read(struct client_folders *list, char **words, int count)
{
	bool good = true;
	int with = 0;

	memset(list, 0, sizeof *list);
	for (int i = 0; i < count; i++)
		with += has_company(words[i]);
	for (int i = 0; i < count; i++) {
		bool skipped = with > 0 && files_is_folder(words[i]);

		if (has_company(words[i]))
			good = add_folder(list, words[i]) && good;
		else
			diag_report((struct place){ words[i], 0 }, skipped ? K0810 : K1004, NULL, NULL);
	}
	return good && diag_exit_status() == 0;
}

void client_folders_finish(struct client_folders *list)
{
	for (size_t i = 0; i < list->count; i++) {
		mem_free(list->items[i].name);
		mem_free(list->items[i].path);
	}
	mem_free(list->items);
}

/* ---- load ---- */

static void add_layer(struct client *c, struct layer *layer)
{
	c->layers = mem_realloc(c->layers, (c->layer_count + 1) * sizeof *c->layers);
	c->layers[c->layer_count++] = layer;
}

static bool is_loaded(const struct client *c, const char *id)
{
	for (size_t i = 0; i < c->layer_count; i++)
		if (strcmp(c->layers[i]->id, id) == 0)
			return true;
	return false;
}

static void load_layer(struct client *c, const char *id, const struct shipped *s, const struct options *o)
{
	const xmlNode *company = xmlDocGetRootElement(c->company);
	char *folder;
	struct layer *layer;

	if (is_loaded(c, id)) {
		diag_report(place_of(company), K0412, id, NULL);
		return;
	}
	/* An id that is no folder name must not wander through the file system. */
	folder = is_client_name(id) ? layer_find(id, o->layers_dir, c->folder, s->folder) : NULL;
	if (folder == NULL) {
		char *guess = layer_guess(id, o->layers_dir, c->folder, s->folder);

		diag_report(place_of(company), K0411, id, guess);
		mem_free(guess);
		return;
	}
	layer = layer_load(id, folder, &s->schemas);
	if (layer != NULL)
		add_layer(c, layer);
	mem_free(folder);
}

static void load_layers(struct client *c, const struct shipped *s, const struct options *o)
{
	struct words w = words_of(attr(xmlDocGetRootElement(c->company), "layers"));

	add_layer(c, s->base);
	while (words_next(&w)) {
		char *id = words_take(&w);

		load_layer(c, id, s, o);
		mem_free(id);
	}
}

static xmlDoc *load_checked(const char *folder, const char *name, struct schema *schema)
{
	char *path = mem_printf("%s%s", folder, name);
	xmlDoc *doc = load_file(path, name);

	if (doc != NULL) {
		validate(schema, doc);
		stamp_places(xmlDocGetRootElement(doc));
	}
	mem_free(path);
	return doc;
}

static void load_lock(struct client *c, const struct shipped *s)
{
	char *path = mem_printf("%skitei.lock", c->folder);

	if (files_is_file(path)) {
		c->lock = load_file(path, "kitei.lock");
		if (c->lock != NULL && !validate_whole(s->schemas.lock, c->lock, K0423)) {
			xmlFreeDoc(c->lock);
			c->lock = NULL;
		}
	}
	mem_free(path);
}

/* ---- the logo ---- */

/* A name that leads out of the folder was told with the structure, and nothing is read there. */
static bool stays_inside(const char *name)
{
	return *name != '/' && *name != '.' && strstr(name, "/.") == NULL;
}

char *client_logo(const struct client *c, const xmlNode *profile)
{
	const char *name = attr_or_empty(profile, "logo");
	char *path = mem_printf("%s%s", c->folder, name), *logo = NULL;

	if (*name != '\0' && stays_inside(name))
		logo = load_picture(path, name, place_of(profile));
	mem_free(path);
	return logo;
}

/* ---- references, values, languages ---- */

static void check_company(const struct client *c, const struct ids *ids)
{
	const xmlNode *company = xmlDocGetRootElement(c->company);

	references_check(ids, company);
	parameters_check_uses(ids, company);
	parameters_check_settings(ids, child(company, "settings"));
	translations_check(company, attr_or_empty(company, "languages"));
	sense_check(company);
	sense_check_company(company);
	mem_free(client_logo(c, child(company, "profile")));
	sense_check_numbers(ids);
	sense_check_merging(ids);
}

static void check_tables(const struct client *c, const struct shipped *s)
{
	for (size_t i = 1; i < c->layer_count; i++) {
		const struct layer *layer = c->layers[i];

		if (layer->documents != NULL)
			sense_check_documents(xmlDocGetRootElement(layer->documents), xmlDocGetRootElement(s->documents), layer->id);
		if (layer->labels != NULL)
			sense_check_labels(xmlDocGetRootElement(layer->labels), xmlDocGetRootElement(s->labels));
		if (layer->budgets != NULL)
			sense_check_budgets(xmlDocGetRootElement(layer->budgets), xmlDocGetRootElement(s->budgets));
	}
}

static void check_layers(const struct client *c, const struct ids *ids)
{
	const char *languages = attr_or_empty(xmlDocGetRootElement(c->company), "languages");

	for (size_t i = 0; i < c->layer_count; i++) {
		layer_check(c->layers[i], ids);
		translations_check(xmlDocGetRootElement(c->layers[i]->head), languages);
		for (size_t j = 0; j < c->layers[i]->catalog_count; j++)
			translations_check(xmlDocGetRootElement(c->layers[i]->catalogs[j]), languages);
		for (size_t j = 0; j < c->layers[i]->chapter_count; j++)
			translations_check(xmlDocGetRootElement(c->layers[i]->chapters[j]), languages);
	}
}

static void declare(const struct client *c, struct ids *ids)
{
	/* Base is declared already, in the parent. */
	for (size_t i = 1; i < c->layer_count; i++) {
		layer_declare(c->layers[i], ids);
		if (c->layers[i]->documents != NULL)
			for EACH(row, xmlDocGetRootElement(c->layers[i]->documents), "document")
				if (ids_find(ids, "document", attr_or_empty(row, "id"), row) == NULL)
					ids_add(ids, row);
	}
	ids_add(ids, xmlDocGetRootElement(c->company));
}

static xmlDoc *resolve_client(const struct client *c, const struct shipped *s, const struct options *o, const char *today)
{
	struct resolve_input in = {
		.client = c->name,
		.company = xmlDocGetRootElement(c->company),
		.layers = c->layers,
		.layer_count = c->layer_count,
		.ids = s->ids,
		.documents = xmlDocGetRootElement(s->documents),
		.labels = xmlDocGetRootElement(s->labels),
		.budgets = xmlDocGetRootElement(s->budgets),
		.geometry = xmlDocGetRootElement(s->geometry),
		.numbering = xmlDocGetRootElement(s->numbering),
		.today = today,
		.draft = o->draft,
	};

	return resolve(&in);
}

bool client_load(struct client *c, const struct client_folder *folder, struct shipped *s,
	const struct options *o, const char *today)
{
	memset(c, 0, sizeof *c);
	c->name = folder->name;
	c->folder = folder->path;
	diag_show_as("", c->folder);
	c->company = load_checked(c->folder, "company.xml", s->schemas.company);
	if (c->company == NULL)
		return false;
	load_lock(c, s);
	load_layers(c, s, o);
	declare(c, s->ids);
	check_company(c, s->ids);
	check_layers(c, s->ids);
	check_tables(c, s);
	c->resolved = resolve_client(c, s, o, today);
	references_check_sentences(s->ids, descend(xmlDocGetRootElement(c->resolved), "model", "chapters", NULL));
	references_check_sentences(s->ids, descend(xmlDocGetRootElement(c->resolved), "model", "catalog", NULL));
	return diag_errors() == 0;
}
