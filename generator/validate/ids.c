/* ids.c — a hash for looking up, a list for walking in a fixed order. */
#include "ids.h"

#include <string.h>

#include <libxml/hash.h>

#include "diag.h"
#include "mem.h"
#include "xml.h"

struct entry {
	char *space;             /* "rule", "person house", … */
	char *id;
	const xmlNode *element;
};

struct ids {
	xmlHashTable *by_kind;   /* kind and id → element */
	xmlHashTable *by_space;  /* id space and id → element: what must be unique */
	struct entry *entries;
	size_t count;
};

/* Elements that declare, and the space in which their ids must differ. */
static const struct {
	const char *element;
	const char *space;
} declaring[] = {
	{ "chapter", "text" }, { "topic", "text" }, { "rule", "text" }, { "item", "text" }, { "procedure", "text" },
	{ "record", "text" }, { "schedule", "text" }, { "external", "text" }, { "document", "text" },
	{ "person", NULL }, { "group", NULL }, { "system", NULL }, { "asset", NULL }, { "role", NULL },
	{ "class", NULL }, { "pattern", NULL }, { "device", NULL }, { "action", NULL }, { "incident", NULL }, { "pictogram", NULL },
	{ "activity", NULL }, { "system-kind", NULL }, { "category", NULL }, { "parameter", NULL },
	{ "report", NULL }, { "source", NULL }, { "clause", NULL }, { "term", NULL }, { "case", NULL },
	{ "phase", NULL }, { "risk", NULL }, { "slide", NULL }, { "scenario", NULL }, { "link", NULL }, { "question", NULL }, { "poster", NULL }, { "point", NULL },
	{ "layer", NULL },
};

struct ids *ids_new(void)
{
	struct ids *ids = mem_zalloc(sizeof *ids);

	ids->by_kind = xmlHashCreate(1024);
	ids->by_space = xmlHashCreate(1024);
	return ids;
}

void ids_free(struct ids *ids)
{
	if (ids == NULL)
		return;
	xmlHashFree(ids->by_kind, NULL);
	xmlHashFree(ids->by_space, NULL);
	for (size_t i = 0; i < ids->count; i++) {
		mem_free(ids->entries[i].space);
		mem_free(ids->entries[i].id);
	}
	mem_free(ids->entries);
	mem_free(ids);
}

static const char *space_of(const xmlNode *e)
{
	/* In <control> a document is configured, not declared. */
	if (is_element(e, "document") && is_element(e->parent, "control"))
		return NULL;
	for (size_t i = 0; i < sizeof declaring / sizeof declaring[0]; i++)
		if (is_element(e, declaring[i].element))
			return declaring[i].space != NULL ? declaring[i].space : declaring[i].element;
	return NULL;
}

/* People of a layer are its own: "person house". */
static char *kind_for(const char *kind, const xmlNode *from)
{
	const xmlNode *layer = strcmp(kind, "person") == 0 ? enclosing(from, "layer") : NULL;

	return layer != NULL ? mem_printf("person %s", attr_or_empty(layer, "id")) : mem_strdup(kind);
}

/* Clauses are named with their source: telework4:A12.1. */
static char *full_id(const xmlNode *e)
{
	const xmlNode *source = is_element(e, "clause") ? enclosing(e, "source") : NULL;

	if (source != NULL)
		return mem_printf("%s:%s", attr_or_empty(source, "id"), attr_or_empty(e, "id"));
	return mem_strdup(attr_or_empty(e, "id"));
}

static void report_double(const char *id, const xmlNode *first, const xmlNode *second)
{
	char *shown = diag_shown_name(place_of(first).file != NULL ? place_of(first).file : "");

	diag_reportf(place_of(second), K0301, "%s (%s:%d)", id, shown, place_of(first).line);
	mem_free(shown);
}

static void add(struct ids *ids, const xmlNode *e, const char *space)
{
	char *kind = kind_for(name_of(e), e), *id = full_id(e);
	char *unique = strcmp(space, "person") == 0 ? kind_for(space, e) : mem_strdup(space);
	const xmlNode *first = xmlHashLookup2(ids->by_space, BAD_CAST unique, BAD_CAST id);

	if (first != NULL) {
		report_double(id, first, e);
	} else {
		xmlHashAddEntry2(ids->by_space, BAD_CAST unique, BAD_CAST id, (void *)e);
		xmlHashAddEntry2(ids->by_kind, BAD_CAST kind, BAD_CAST id, (void *)e);
		ids->entries = mem_realloc(ids->entries, (ids->count + 1) * sizeof *ids->entries);
		ids->entries[ids->count++] = (struct entry){ mem_strdup(kind), mem_strdup(id), e };
	}
	mem_free(unique);
	mem_free(kind);
	mem_free(id);
}

/* <value of> names a parameter or a role: one id may not be both. */
static void refuse_ambiguity(struct ids *ids, const xmlNode *e)
{
	const char *id = attr_or_empty(e, "id");
	const char *other = is_element(e, "role") ? "parameter" : is_element(e, "parameter") ? "role" : NULL;

	if (other != NULL && ids_find(ids, other, id, e) != NULL)
		diag_report(place_of(e), K0311, id, NULL);
}

void ids_add(struct ids *ids, const xmlNode *root)
{
	for (const xmlNode *e = root; e != NULL; e = following(e, root, false)) {
		const char *space = space_of(e);

		if (space == NULL || attr(e, "id") == NULL)
			continue;
		refuse_ambiguity(ids, e);
		add(ids, e, space);
	}
}

const xmlNode *ids_find(const struct ids *ids, const char *kind, const char *id, const xmlNode *from)
{
	char *key = kind_for(kind, from);
	const xmlNode *found = xmlHashLookup2(strcmp(kind, "text") == 0 ? ids->by_space : ids->by_kind,
		BAD_CAST key, BAD_CAST id);

	mem_free(key);
	return found;
}

static bool is_of_kind(const struct entry *e, const char *kind)
{
	return strcmp(e->space, kind) == 0 || (strcmp(kind, "text") == 0 && text_equal(space_of(e->element), "text"));
}

void ids_offer(const struct ids *ids, const char *kind, const xmlNode *from, struct guess *g)
{
	char *key = kind_for(kind, from);

	for (size_t i = 0; i < ids->count; i++)
		if (is_of_kind(&ids->entries[i], key))
			guess_offer(g, ids->entries[i].id);
	mem_free(key);
}

void ids_each(const struct ids *ids, const char *kind, void (*call)(const char *id, const xmlNode *e, void *data), void *data)
{
	for (size_t i = 0; i < ids->count; i++)
		if (is_of_kind(&ids->entries[i], kind))
			call(ids->entries[i].id, ids->entries[i].element, data);
}
