/* lock.c — what a build has to say about the lock. */
#include "lock_internal.h"

#include <string.h>

#include "buf.h"
#include "diag.h"
#include "digest.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

const xmlNode *library_rule(const struct client *c, const char *id)
{
	for (size_t i = 0; i < c->layer_count; i++)
		for (size_t j = 0; j < c->layers[i]->chapter_count; j++)
			for EVERY(e, xmlDocGetRootElement(c->layers[i]->chapters[j]))
				if (is_element(e, "rule") && attr_is(e, "id", id))
					return e;
	return NULL;
}

void fingerprint(const xmlNode *rule, char print[PRINT_LENGTH + 1])
{
	xmlNode *copy = xmlCopyNode((xmlNode *)rule, 1);
	char hex[DIGEST_HEX], *text;

	for (xmlNode *e = copy; e != NULL; e = following(e, copy, false))
		attr_set(e, "at", NULL);
	text = xml_text(copy, false);
	digest_hex(text, strlen(text), hex);
	memcpy(print, hex, PRINT_LENGTH);
	print[PRINT_LENGTH] = '\0';
	mem_free(text);
	xmlFreeNode(copy);
}

/* ---- checks of a build ---- */

static void check_tailored(const struct client *c, const xmlNode *lock, const xmlNode *hit)
{
	const char *id = attr_or_empty(hit, "rule");
	const xmlNode *rule = library_rule(c, id);
	const xmlNode *locked = child_with(lock, "rule", "id", id);
	char print[PRINT_LENGTH + 1];

	if (rule == NULL || locked == NULL)
		return;
	fingerprint(rule, print);
	if (!attr_is(locked, "print", print))
		diag_report(place_of(hit->parent), K0420, id, NULL);
}

char *hit_ids(const xmlNode *verb)
{
	struct buf ids = { 0 };

	for EACH(hit, verb, "hit")
		buf_printf(&ids, "%s%s", ids.len > 0 ? " " : "", attr_or_empty(hit, "rule"));
	return buf_take(&ids);
}

char *verb_key(const xmlNode *verb)
{
	return mem_printf("%s %s %s %s", name_of(verb), attr_or_empty(verb, "layer"), attr_or_empty(verb, "approved-by"),
		attr_or_empty(verb, "date"));
}

static bool is_locked_match(const xmlNode *lock, const char *key, const char *ids)
{
	bool known = false;

	for EACH(matched, lock, "matched") {
		if (!attr_is(matched, "verb", key))
			continue;
		known = true;
		if (attr_is(matched, "ids", ids))
			return true;
	}
	/* A verb the lock does not know yet is new, not stale. */
	return !known;
}

static void check_matched(const xmlNode *lock, const xmlNode *verb)
{
	char *key = verb_key(verb), *ids = hit_ids(verb);

	if (attr_is(verb, "query", "yes") && !is_locked_match(lock, key, ids))
		diag_report(place_of(verb), K0420, ids, NULL);
	mem_free(key);
	mem_free(ids);
}

void lock_check_model(const struct client *c)
{
	const xmlNode *lock = c->lock != NULL ? xmlDocGetRootElement(c->lock) : NULL;
	const xmlNode *deviations = descend(xmlDocGetRootElement(c->resolved), "model", "deviations", NULL);

	if (lock == NULL) {
		diag_report(place_of(xmlDocGetRootElement(c->company)), K0421, NULL, NULL);
		return;
	}
	for EACH(verb, deviations, NULL) {
		check_matched(lock, verb);
		for EACH(hit, verb, "hit")
			check_tailored(c, lock, hit);
	}
}

static const xmlNode *locked_document(const xmlNode *lock, const char *id, const char *language)
{
	for EACH(document, lock, "document")
		if (attr_is(document, "id", id) && attr_is(document, "lang", language))
			return document;
	return NULL;
}

char *code_of(const struct edition *e, const xmlNode *row)
{
	struct buf codes = { 0 };
	char code[DIGEST_CODE], *first = NULL;
	size_t count = 0;

	for (size_t i = 0; i < e->count; i++)
		if (e->trees[i].row == row) {
			const char *its = attr_or_empty(xmlDocGetRootElement(e->trees[i].doc), "code");

			buf_printf(&codes, "%s ", its);
			if (count++ == 0)
				first = mem_strdup(its);
		}
	if (count > 1)
		digest_code(buf_text(&codes), codes.len, code);
	buf_finish(&codes);
	if (count <= 1)
		return first != NULL ? first : mem_strdup("");
	mem_free(first);
	return mem_strdup(code);
}

bool has_own_text(const xmlNode *row)
{
	return attr(row, "over") == NULL && attr(row, "edition") != NULL;
}

void lock_check_edition(const struct client *c, const struct edition *e)
{
	const xmlNode *lock = c->lock != NULL ? xmlDocGetRootElement(c->lock) : NULL;
	const xmlNode *company = xmlDocGetRootElement(c->company);

	for EACH(row, child(xmlDocGetRootElement(e->input), "documents"), "document") {
		const xmlNode *locked = locked_document(lock, attr_or_empty(row, "id"), e->language);
		const xmlNode *own = child_with(child(company, "control"), "document", "id", attr_or_empty(row, "id"));
		char *code = code_of(e, row);

		if (locked != NULL && has_own_text(row) && attr_is(locked, "edition", attr_or_empty(row, "edition"))
				&& !attr_is(locked, "code", code))
			diag_reportf(place_of(own != NULL ? own : child(company, "control")), K0422, "%s (%s): %s → %s",
				attr_or_empty(row, "name"), e->language, attr_or_empty(locked, "code"), code);
		mem_free(code);
	}
}
