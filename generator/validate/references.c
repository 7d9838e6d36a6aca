/* references.c — see references.h. */
#include "references.h"

#include <string.h>

#include "diag.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

/* An attribute named after a kind refers to it; `element` limits a row to one element. */
static const struct {
	const char *attribute;
	const char *kind;
	const char *element;
} attribute_kinds[] = {
	{ "person", "person", NULL }, { "owner", "person", NULL }, { "approver", "person", NULL },
	{ "approved-by", "person", NULL },
	{ "role", "role", NULL }, { "roles", "role", NULL }, { "source-role", "role", NULL }, { "approver-role", "role", NULL },
	{ "class", "class", NULL }, { "classes", "class", NULL }, { "patterns", "pattern", NULL },
	{ "devices", "device", NULL }, { "action", "action", NULL },
	{ "incident", "incident", NULL }, { "incidents", "incident", NULL }, { "pictogram", "pictogram", NULL }, { "activity", "activity", NULL },
	{ "kind", "system-kind", "system" }, { "category", "category", NULL },
	{ "parameter", "value", NULL }, { "of", "value", "value" }, { "to", "text", "ref" },
	{ "record", "record", NULL }, { "records", "record", NULL }, { "into", "record", NULL },
	{ "every", "parameter", NULL }, { "asked-by", "parameter", NULL }, { "times", "parameter", NULL }, { "phases", "phase", NULL }, { "document", "document", NULL }, { "id", "document", "document" },
	{ "topic", "topic", NULL }, { "topics", "topic", NULL },
	{ "rule", "rule", NULL }, { "rules", "rule", NULL }, { "after", "rule", NULL }, { "item", "item", NULL },
	{ "system", "system", NULL }, { "group", "group", NULL }, { "groups", "group", NULL },
	{ "cases", "case", NULL }, { "edition-of", "source", NULL }, { "clauses", "clause", NULL },
};

static const struct {
	const char *kind;
	enum message message;
} kind_messages[] = {
	{ "person", K0101 }, { "group", K0102 }, { "class", K0103 }, { "role", K0104 }, { "pattern", K0105 },
	{ "device", K0106 }, { "action", K0107 }, { "incident", K0108 }, { "activity", K0109 },
	{ "system-kind", K0110 }, { "category", K0111 }, { "record", K0113 }, { "clause", K0114 },
	{ "case", K0115 }, { "document", K0116 }, { "topic", K0117 }, { "rule", K0118 }, { "text", K0119 },
	{ "system", K0120 }, { "source", K0114 }, { "value", K0121 }, { "item", K0122 },
	{ "parameter", K0112 }, { "phase", K0123 }, { "pictogram", K0124 },
};

const char *reference_kind(const xmlNode *e, const char *attribute)
{
	/* A document's id is a reference where it is configured, a declaration elsewhere. */
	if (strcmp(attribute, "id") == 0 && !is_element(e->parent, "control"))
		return NULL;
	/* <set parameter> speaks of parameters; a misspelt one is no missing role. */
	for (size_t i = 0; i < sizeof attribute_kinds / sizeof attribute_kinds[0]; i++)
		if (strcmp(attribute_kinds[i].attribute, attribute) == 0
				&& (attribute_kinds[i].element == NULL || is_element(e, attribute_kinds[i].element)))
			return attribute_kinds[i].kind;
	return NULL;
}

static enum message message_for(const xmlNode *e, const char *kind)
{
	if (is_element(e, "set"))
		return K0112;
	for (size_t i = 0; i < sizeof kind_messages / sizeof kind_messages[0]; i++)
		if (strcmp(kind_messages[i].kind, kind) == 0)
			return kind_messages[i].message;
	return K0119;
}

static bool is_there(const struct ids *ids, const char *kind, const char *id, const xmlNode *e)
{
	if (strcmp(kind, "value") == 0)
		return ids_find(ids, "parameter", id, e) != NULL || ids_find(ids, "role", id, e) != NULL;
	return ids_find(ids, kind, id, e) != NULL;
}

static void check_word(const struct ids *ids, const xmlNode *e, const char *kind, const char *id)
{
	struct guess g = guess_start(id);

	if (is_there(ids, kind, id, e))
		return;
	ids_offer(ids, strcmp(kind, "value") == 0 ? "parameter" : kind, e, &g);
	if (strcmp(kind, "value") == 0)
		ids_offer(ids, "role", e, &g);
	diag_report(place_of(e), message_for(e, kind), id, g.best);
}

static void check_attribute(const struct ids *ids, const xmlNode *e, const char *name, const char *value)
{
	const char *kind = reference_kind(e, name);
	struct words w = words_of(value);

	while (kind != NULL && words_next(&w)) {
		char *word = words_take(&w);

		check_word(ids, e, kind, word);
		mem_free(word);
	}
}

bool references_hold(const struct ids *ids, const xmlNode *e)
{
	for (const xmlAttr *a = e->properties; a != NULL; a = a->next) {
		const char *kind = reference_kind(e, (const char *)a->name);
		struct words w = words_of(attr(e, (const char *)a->name));

		while (kind != NULL && words_next(&w)) {
			char *word = words_take(&w);
			bool there = is_there(ids, kind, word, e);

			mem_free(word);
			if (!there)
				return false;
		}
	}
	return true;
}

enum which { ALL, ALL_BUT_SENTENCES, SENTENCES };

static void check(const struct ids *ids, const xmlNode *root, enum which which)
{
	for (const xmlNode *e = root; e != NULL; e = following(e, root, false)) {
		bool sentence = is_element(e, "ref");

		if (which != ALL && sentence != (which == SENTENCES))
			continue;
		for (const xmlAttr *a = e->properties; a != NULL; a = a->next)
			check_attribute(ids, e, (const char *)a->name, attr_or_empty(e, (const char *)a->name));
	}
}

void references_check(const struct ids *ids, const xmlNode *root)
{
	check(ids, root, ALL);
}

void references_check_layer(const struct ids *ids, const xmlNode *root)
{
	check(ids, root, ALL_BUT_SENTENCES);
}

void references_check_sentences(const struct ids *ids, const xmlNode *top)
{
	check(ids, top, SENTENCES);
}
