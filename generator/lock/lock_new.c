/* lock_new.c — writes down what this build was made from. */
#include "lock_internal.h"

#include "mem.h"
#include "xml.h"

static void add_layers(xmlNode *lock, const struct client *c)
{
	for (size_t i = 1; i < c->layer_count; i++) {
		const xmlNode *head = xmlDocGetRootElement(c->layers[i]->head);
		xmlNode *layer = add_element(lock, "layer");

		attr_copy(layer, head, "id");
		attr_copy(layer, head, "version");
	}
}

static void add_fingerprints(xmlNode *lock, const struct client *c)
{
	for (size_t i = 0; i < c->layer_count; i++)
		for (size_t j = 0; j < c->layers[i]->chapter_count; j++)
			for EVERY(e, xmlDocGetRootElement(c->layers[i]->chapters[j]))
				if (is_element(e, "rule")) {
					xmlNode *rule = add_element(lock, "rule");
					char print[PRINT_LENGTH + 1];

					fingerprint(e, print);
					attr_copy(rule, e, "id");
					attr_set(rule, "print", print);
				}
}

/* The text a tailored rule had in the library, so that a later change can be shown. */
static void add_old_texts(xmlNode *lock, const struct client *c, const xmlNode *verb)
{
	for EACH(hit, verb, "hit") {
		const xmlNode *statement = child(library_rule(c, attr_or_empty(hit, "rule")), "statement");
		xmlNode *tailored;

		if (statement == NULL)
			continue;
		tailored = add_element(lock, "tailored");
		attr_copy(tailored, hit, "rule");
		attr_set(tailored, "part", "statement");
		attr_copy(tailored, verb, "at");
		for EACH(text, statement, NULL)
			add_copy(tailored, text);
		for EVERY(e, tailored)
			attr_set(e, "at", NULL);
	}
}

static void add_matches(xmlNode *lock, const xmlNode *verb)
{
	char *key, *ids;
	xmlNode *matched;

	if (!attr_is(verb, "query", "yes"))
		return;
	key = verb_key(verb);
	ids = hit_ids(verb);
	matched = add_element(lock, "matched");
	attr_set(matched, "verb", key);
	attr_set(matched, "ids", ids);
	mem_free(key);
	mem_free(ids);
}

static void add_numbers(xmlNode *lock, const struct edition *e)
{
	for (size_t i = 0; i < e->count; i++)
		for EVERY(block, xmlDocGetRootElement(e->trees[i].doc))
			if (attr(block, "number") != NULL && attr(block, "id") != NULL
					&& (is_element(block, "chapter") || is_element(block, "article"))) {
				xmlNode *number = add_element(lock, "number");

				attr_copy(number, block, "id");
				attr_set(number, "kind", name_of(block));
				attr_set(number, "label", attr(block, "number"));
			}
}

static void add_documents(xmlNode *lock, const struct edition *e)
{
	for EACH(row, child(xmlDocGetRootElement(e->input), "documents"), "document") {
		char *code = code_of(e, row);

		if (has_own_text(row) && *code != '\0') {
			xmlNode *document = add_element(lock, "document");

			attr_copy(document, row, "id");
			attr_set(document, "lang", e->language);
			attr_copy(document, row, "edition");
			attr_set(document, "code", code);
		}
		mem_free(code);
	}
}

xmlDoc *lock_new(const struct client *c, const struct edition *editions, size_t count)
{
	const xmlNode *deviations = descend(xmlDocGetRootElement(c->resolved), "model", "deviations", NULL);
	xmlDoc *doc = xmlNewDoc(BAD_CAST "1.0");
	xmlNode *lock = xmlNewDocNode(doc, NULL, BAD_CAST "lock", NULL);

	xmlDocSetRootElement(doc, lock);
	attr_set(lock, "base", attr(xmlDocGetRootElement(c->layers[0]->head), "version"));
	add_layers(lock, c);
	add_fingerprints(lock, c);
	for EACH(verb, deviations, NULL)
		add_old_texts(lock, c, verb);
	for EACH(verb, deviations, NULL)
		add_matches(lock, verb);
	if (count > 0)
		add_numbers(lock, &editions[0]);
	for (size_t i = 0; i < count; i++)
		add_documents(lock, &editions[i]);
	return doc;
}
