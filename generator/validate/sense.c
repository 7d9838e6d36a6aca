/* sense.c — see sense.h. */
#include "sense.h"

#include <string.h>

#include "diag.h"
#include "files.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

/* ---- rules ---- */

/* A rule without roles is a provision; one with roles must explain itself and be askable. */
static void check_rule(const xmlNode *rule)
{
	static const char *const parts[] = { "why", "short", "ask" };

	for (size_t i = 0; attr(rule, "roles") != NULL && i < sizeof parts / sizeof parts[0]; i++)
		if (child(rule, parts[i]) == NULL)
			diag_reportf(place_of(rule), K0204, diag_pick("<%s>（<rule id=\"%s\"> の中）", "<%s> in <rule id=\"%s\">"),
				parts[i], attr_or_empty(rule, "id"));
}

/* ---- procedures, quiz, slides ---- */

/* The emergency flow prints the steps in short. */
static void check_step(const xmlNode *step)
{
	if (attr(step->parent, "incidents") != NULL && child(step, "short") == NULL)
		diag_reportf(place_of(step), K0204, diag_pick("<short>（<procedure id=\"%s\"> の <step> の中）", "<short> in a <step> of <procedure id=\"%s\">"),
			attr_or_empty(step->parent, "id"));
}

static void check_question(const xmlNode *question)
{
	int right = 0;

	for EACH(option, question, "option")
		right += attr_is(option, "right", "yes");
	if (right != 1)
		diag_reportf(place_of(question), K0316, "%s: %d", attr_or_empty(question, "id"), right);
}

static void check_slide(const xmlNode *slide)
{
	if (child(slide, "line") == NULL && attr(slide, "fill") == NULL)
		diag_reportf(place_of(slide), K0204, diag_pick("<line>（<slide id=\"%s\"> の中）", "<line> in <slide id=\"%s\">"),
			attr_or_empty(slide, "id"));
}

/* ---- the handling table ---- */

static void check_handle(const xmlNode *handle)
{
	bool conditional = attr_is(handle, "answer", "conditional");
	bool has_condition = child(handle, "ja") != NULL || child(handle, "en") != NULL;

	if (attr(handle, "answer") != NULL && conditional != has_condition)
		diag_reportf(place_of(handle), K0314, "%s, %s, %s", attr_or_empty(handle, "class"), attr_or_empty(handle, "action"),
			attr_or_empty(handle, "answer"));
}

/* ---- parameters ---- */

static bool default_fits(const xmlNode *p)
{
	const char *value = attr(p, "default");
	int number;

	if (attr(p, "fact") != NULL)
		return value == NULL;
	if (attr_is(p, "type", "word") || attr_is(p, "type", "text"))
		return value == NULL && child(p, "word") != NULL;
	if (attr_is(p, "type", "yes-no"))
		return text_equal(value, "yes") || text_equal(value, "no");
	if (attr_is(p, "type", "choice"))
		return value != NULL && child_with(p, "choice", "id", value) != NULL;
	return text_to_int(value, &number) && number >= attr_int(p, "min", 0) && number <= attr_int(p, "max", 999999999);
}

static void check_parameter(const xmlNode *p)
{
	if (attr(p, "type") != NULL && !default_fits(p))
		diag_reportf(place_of(p), K0313, "%s=\"%s\"", attr_or_empty(p, "id"), attr_or_empty(p, "default"));
}

void sense_check(const xmlNode *root)
{
	static const struct {
		const char *element;
		void (*check)(const xmlNode *e);
	} checks[] = {
		{ "rule", check_rule }, { "step", check_step }, { "question", check_question }, { "slide", check_slide },
		{ "handle", check_handle },
	};

	for (const xmlNode *e = root; e != NULL; e = following(e, root, false)) {
		for (size_t i = 0; i < sizeof checks / sizeof checks[0]; i++)
			if (is_element(e, checks[i].element))
				checks[i].check(e);
		if (is_element(e, "parameter") && is_element(e->parent, "catalog"))
			check_parameter(e);
	}
}

/* ---- the client ---- */

static void check_document(const xmlNode *document)
{
	for (const xmlNode *n = document->prev; n != NULL; n = n->prev) {
		if (!is_element(n, "document"))
			continue;
		if (attr_is(n, "id", attr_or_empty(document, "id")))
			diag_report(place_of(document), K0315, attr_or_empty(document, "id"), NULL);
		else if (attr(n, "number") != NULL && attr_is(document, "number", attr_or_empty(n, "number")))
			diag_report(place_of(document), K0312, attr(n, "number"), NULL);
	}
}

void sense_check_company(const xmlNode *company)
{
	for EACH(document, child(company, "control"), "document")
		check_document(document);
}

/* ---- a layer's tables ---- */

static void check_new_row(const xmlNode *row, const char *layer)
{
	static const char *const needed[] = { "ja", "en", "stylesheet", "order" };
	char *prefix = mem_printf("%s-", layer);

	if (!text_starts(attr_or_empty(row, "id"), prefix))
		diag_reportf(place_of(row), K0310, "%s (%s…)", attr_or_empty(row, "id"), prefix);
	for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++)
		if (attr(row, needed[i]) == NULL)
			diag_reportf(place_of(row), K0415, "%s: %s", attr_or_empty(row, "id"), needed[i]);
	mem_free(prefix);
}

void sense_check_documents(const xmlNode *rows, const xmlNode *shipped, const char *layer)
{
	for EACH(row, rows, "document") {
		if (child_with(shipped, "document", "id", attr_or_empty(row, "id")) == NULL)
			check_new_row(row, layer);
		else if (attr(row, "over") != NULL || attr(row, "per") != NULL)
			diag_reportf(place_of(row), K0417, "%s: %s", attr_or_empty(row, "id"), attr(row, "over") != NULL ? "over" : "per");
	}
}

/* A row that replaces nothing has a misspelt id. */
static void check_replaced(const xmlNode *rows, const xmlNode *shipped, const char *kind, enum message unknown)
{
	for EACH(row, rows, kind) {
		const char *id = attr_or_empty(row, "id");
		struct guess g = guess_start(id);

		if (child_with(shipped, kind, "id", id) != NULL)
			continue;
		for EACH(known, shipped, kind)
			guess_offer(&g, attr_or_empty(known, "id"));
		diag_report(place_of(row), unknown, id, g.best);
	}
}

void sense_check_labels(const xmlNode *labels, const xmlNode *shipped)
{
	check_replaced(labels, shipped, "label", K0416);
}

void sense_check_budgets(const xmlNode *budgets, const xmlNode *shipped)
{
	check_replaced(budgets, shipped, "budget", K0418);
}

/* ---- numbers ---- */

struct numbered {
	const xmlNode *e;
	bool before;             /* still looking at what was declared earlier */
};

static void compare_number(const char *id, const xmlNode *other, void *data)
{
	struct numbered *n = data;

	(void)id;
	if (other == n->e)
		n->before = false;
	else if (n->before && attr_is(other, "number", attr_or_empty(n->e, "number")))
		diag_reportf(place_of(n->e), K0312, "%s (%s, %s)", attr_or_empty(n->e, "number"), attr_or_empty(other, "id"),
			attr_or_empty(n->e, "id"));
}

struct search {
	const struct ids *ids;
	const char *kind;
};

static void check_number(const char *id, const xmlNode *e, void *data)
{
	const struct search *s = data;
	struct numbered n = { e, true };

	(void)id;
	if (attr(e, "number") != NULL)
		ids_each(s->ids, s->kind, compare_number, &n);
}

void sense_check_numbers(const struct ids *ids)
{
	struct search records = { ids, "record" }, procedures = { ids, "procedure" };

	ids_each(ids, "record", check_number, &records);
	ids_each(ids, "procedure", check_number, &procedures);
}

/* ---- merged forms ---- */

static void check_merging(const char *id, const xmlNode *record, void *data)
{
	const char *into = attr(record, "into");
	const xmlNode *target = into != NULL ? ids_find(data, "record", into, record) : NULL;

	if (target != NULL && (target == record || attr(target, "into") != NULL || attr(target, "document") != NULL))
		diag_reportf(place_of(record), K0318, "%s → %s", id, into);
}

void sense_check_merging(const struct ids *ids)
{
	ids_each(ids, "record", check_merging, (void *)ids);
}
