/* resolve_records.c — which forms a company has: those that somebody names, each on its own or
 * (records=light) as parts of those they are merged into. */
#include <libxml/hash.h>

#include "buf.h"
#include "mem.h"
#include "parameters.h"
#include "resolve_internal.h"
#include "text.h"
#include "xml.h"

/* ---- who names them ---- */

static void add_name(xmlHashTable *named, const char *id)
{
	if (id != NULL)
		xmlHashAddEntry(named, BAD_CAST id, named);
}

static bool is_named(xmlHashTable *named, const xmlNode *record)
{
	return xmlHashLookup(named, BAD_CAST attr_or_empty(record, "id")) != NULL;
}

static void add_names_of_sentences(xmlHashTable *named, const xmlNode *top)
{
	for EVERY(e, top)
		add_name(named, attr(e, is_element(e, "ref") ? "to" : "record"));
}

static void add_names_of_plan(xmlHashTable *named, const xmlNode *catalog)
{
	for EACH(activity, catalog, "activity")
		for (struct words w = words_of(attr(activity, "records")); words_next(&w);) {
			char *id = words_take(&w);

			add_name(named, id);
			mem_free(id);
		}
}

/* What the standing text names before anything is taken out of it; a form that others may be merged
 * into need not be named. */
static xmlHashTable *names_of_library(const struct resolve_input *in)
{
	xmlHashTable *named = xmlHashCreate(256);

	for (size_t i = 0; i < in->layer_count; i++) {
		const struct layer *layer = in->layers[i];

		add_names_of_sentences(named, xmlDocGetRootElement(layer->head));
		for (size_t j = 0; j < layer->chapter_count; j++)
			add_names_of_sentences(named, xmlDocGetRootElement(layer->chapters[j]));
		for (size_t j = 0; j < layer->catalog_count; j++) {
			const xmlNode *catalog = xmlDocGetRootElement(layer->catalogs[j]);

			add_names_of_plan(named, catalog);
			for EACH(record, catalog, "record")
				add_name(named, attr(record, "into"));
		}
	}
	return named;
}

static xmlHashTable *names_of_model(const xmlNode *model)
{
	xmlHashTable *named = xmlHashCreate(256);

	add_names_of_sentences(named, child(model, "chapters"));
	add_names_of_plan(named, child(model, "catalog"));
	return named;
}

/* A form whose blank is a document of its own needs no sentence. */
static bool is_in_use(xmlHashTable *used, const xmlNode *record)
{
	return attr(record, "document") != NULL || is_named(used, record);
}

/* A column for what this company does not do has no place on its form. */
static void drop_columns(xmlNode *catalog)
{
	for EACH(record, catalog, "record")
		for (xmlNode *column = child(record, "column"), *after; column != NULL; column = after) {
			after = next(column, "column");
			if (!condition_holds(catalog, attr(column, "when")))
				remove_node(column);
		}
}

/* ---- merging ---- */

/* One register is kept as long as its longest part. */
static void add_part(xmlNode *target, const xmlNode *record)
{
	static const char *const kept[] = { "id", "ja", "en", "role", "every", "times", "at" };
	xmlNode *part = add_element(target, "part");

	for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++)
		attr_copy(part, record, kept[i]);
	for EACH(frequency, record, "frequency")
		add_copy(part, frequency);
	for EACH(column, record, "column")
		add_copy(part, column);
	if (attr_int(record, "keep", 0) > attr_int(target, "keep", 0))
		attr_copy(target, record, "keep");
}

/* The id of the form it went into, NULL for one that stands on its own. */
static const char *new_name(xmlHashTable *merged, const char *id)
{
	return id != NULL ? xmlHashLookup(merged, BAD_CAST id) : NULL;
}

/* Two forms merged into one leave one name; parts= says which parts of it are meant. */
static void rename_list(xmlHashTable *merged, xmlNode *e, const char *name)
{
	struct buf list = { 0 }, parts = { 0 };

	for (struct words w = words_of(attr(e, name)); words_next(&w);) {
		char *id = words_take(&w);
		const char *now = new_name(merged, id) != NULL ? new_name(merged, id) : id;

		if (!words_have(buf_text(&list), now))
			buf_printf(&list, "%s%s", list.len > 0 ? " " : "", now);
		if (now != id)
			buf_printf(&parts, "%s%s", parts.len > 0 ? " " : "", id);
		mem_free(id);
	}
	attr_set(e, name, buf_text(&list));
	if (parts.len > 0)
		attr_set(e, "parts", buf_text(&parts));
	buf_finish(&list);
	buf_finish(&parts);
}

/* Whatever names a merged form names the one it went into, and which part of that. */
static void rename_all(xmlNode *model, xmlHashTable *merged)
{
	for EVERY(e, model) {
		const char *name = is_element(e, "ref") ? "to" : "record", *now = new_name(merged, attr(e, name));

		if (now != NULL) {
			attr_set(e, "part", attr(e, name));
			attr_set(e, name, now);
		}
		if (attr(e, "records") != NULL)
			rename_list(merged, e, "records");
	}
}

static void free_name(void *name, const xmlChar *key)
{
	(void)key;
	mem_free(name);
}

static void merge(xmlNode *model, xmlHashTable *used)
{
	xmlNode *catalog = child(model, "catalog"), *after;
	xmlHashTable *merged = xmlHashCreate(32);

	for (xmlNode *record = child(catalog, "record"); record != NULL; record = after) {
		xmlNode *target = child_with(catalog, "record", "id", attr_or_empty(record, "into"));

		after = next(record, "record");
		if (target == NULL || target == record || !is_in_use(used, record))
			continue;
		add_part(target, record);
		add_name(used, attr(target, "id"));
		xmlHashAddEntry(merged, BAD_CAST attr_or_empty(record, "id"), mem_strdup(attr_or_empty(target, "id")));
		exclude(model, record, "merged", attr(target, "id"));
	}
	rename_all(model, merged);
	xmlHashFree(merged, free_name);
}

/* ---- all of it ---- */

/* A form that only this company's selection leaves unnamed is left out, and its number stays unused.
 * Without a library only a form that a hook added was never named. */
static bool was_named(xmlHashTable *library, const xmlNode *record)
{
	return library != NULL ? is_named(library, record) : attr(record, "hook") == NULL;
}

static void drop_unnamed(xmlNode *model, xmlHashTable *library, xmlHashTable *used)
{
	xmlNode *after;

	for (xmlNode *record = child(child(model, "catalog"), "record"); record != NULL; record = after) {
		after = next(record, "record");
		if (!is_in_use(used, record))
			exclude(model, record, was_named(library, record) ? "unnamed" : "never-named", NULL);
	}
}

void resolve_records(xmlNode *model, const struct resolve_input *in)
{
	xmlHashTable *library = names_of_library(in), *used = names_of_model(model);

	drop_columns(child(model, "catalog"));
	if (condition_holds(child(model, "catalog"), "records=light"))
		merge(model, used);
	drop_unnamed(model, library, used);
	xmlHashFree(library, NULL);
	xmlHashFree(used, NULL);
}

void resolve_records_again(xmlNode *model)
{
	xmlHashTable *used = names_of_model(model);

	drop_unnamed(model, NULL, used);
	xmlHashFree(used, NULL);
}
