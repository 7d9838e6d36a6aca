/* resolve_tailoring.c — the verbs of one layer: look up all targets first, in what stands below;
 * tell what clashes; then apply.  So the order of verbs cannot matter. */
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "diag.h"
#include "mem.h"
#include "resolve_internal.h"
#include "text.h"
#include "xml.h"

struct target {
	xmlNode *verb;           /* in the layer's file; not changed */
	xmlNode *rule;           /* in the model */
	bool by_id;
};

struct tailoring {
	xmlNode *model;
	const xmlNode *verbs;
	const char *layer;
	const struct ids *ids;
	struct target *targets;
	size_t count;
};

static const char *const changeable[] = { "roles", "classes", "patterns", "devices" };
static const char *const replaceable[] = { "statement", "why", "short", "ask" };
#define COUNT(array) (sizeof array / sizeof array[0])

/* ---- form ---- */

static bool gives_one_of(const xmlNode *verb, const char *const *names, size_t count, bool as_attribute)
{
	for (size_t i = 0; i < count; i++)
		if (as_attribute ? attr(verb, names[i]) != NULL : child(verb, names[i]) != NULL)
			return true;
	return false;
}

static void check_approval(const xmlNode *verb)
{
	if (child(verb, "reason") == NULL)
		diag_reportf(place_of(verb), K0402, "<%s>", name_of(verb));
	if (attr(verb, "approved-by") == NULL)
		diag_reportf(place_of(verb), K0403, "<%s>", name_of(verb));
	if (attr(verb, "date") == NULL)
		diag_reportf(place_of(verb), K0404, "<%s>", name_of(verb));
}

static bool takes_target(const xmlNode *verb)
{
	return !is_element(verb, "add") && !is_element(verb, "handle");
}

static bool has_conditions(const xmlNode *where)
{
	for (const xmlAttr *a = where->properties; a != NULL; a = a->next)
		if (strcmp((const char *)a->name, "at") != 0)
			return true;
	return false;
}

/* Is there exactly one way to the target? */
static bool check_target(const xmlNode *verb)
{
	const xmlNode *where = child(verb, "where");
	bool by_id = attr(verb, "rule") != NULL;

	if (by_id && where != NULL)
		diag_reportf(place_of(verb), K0406, "<%s rule=\"%s\">", name_of(verb), attr_or_empty(verb, "rule"));
	else if (!by_id && where == NULL)
		diag_reportf(place_of(verb), K0407, "<%s>", name_of(verb));
	else if (where != NULL && !has_conditions(where))
		diag_report(place_of(where), K0413, NULL, NULL);
	else
		return true;
	return false;
}

static void check_content(const xmlNode *verb)
{
	bool given = true;

	if (is_element(verb, "change"))
		given = gives_one_of(verb, changeable, COUNT(changeable), true);
	else if (is_element(verb, "replace"))
		given = gives_one_of(verb, replaceable, COUNT(replaceable), false);
	if (!given)
		diag_reportf(place_of(verb), K0408, "<%s>", name_of(verb));
}

/* ---- targets ---- */

static bool has_mark(const struct tailoring *t, const xmlNode *rule, const char *marks)
{
	char *clauses = clauses_of(rule);
	struct words w = words_of(clauses);
	bool found = false;

	while (!found && words_next(&w)) {
		char *id = words_take(&w);
		const xmlNode *clause = ids_find(t->ids, "clause", id, rule);

		found = words_meet(attr(clause, "mark"), marks);
		mem_free(id);
	}
	mem_free(clauses);
	return found;
}

static bool matches_attribute(const struct tailoring *t, const xmlNode *rule, const char *name, const char *values)
{
	if (strcmp(name, "topics") == 0)
		return words_have(values, attr_or_empty(enclosing(rule, "topic"), "id"));
	if (strcmp(name, "marks") == 0)
		return has_mark(t, rule, values);
	return words_meet(attr(rule, name), values);
}

/* A query matches what is written in the rule; several attributes = and. */
static bool matches(const struct tailoring *t, const xmlNode *rule, const xmlNode *where)
{
	for (const xmlAttr *a = where->properties; a != NULL; a = a->next) {
		const char *name = (const char *)a->name;

		if (strcmp(name, "at") != 0 && !matches_attribute(t, rule, name, attr_or_empty(where, name)))
			return false;
	}
	return true;
}

/* An id beats a query: drop, change or replace of this layer that names the rule itself. */
static bool is_named_in_layer(const struct tailoring *t, const char *rule)
{
	for EACH(verb, t->verbs, NULL)
		if (attr_is(verb, "rule", rule)
				&& (is_element(verb, "drop") || is_element(verb, "change") || is_element(verb, "replace")))
			return true;
	return false;
}

static void add_target(struct tailoring *t, xmlNode *verb, xmlNode *rule, bool by_id)
{
	t->targets = mem_realloc(t->targets, (t->count + 1) * sizeof *t->targets);
	t->targets[t->count++] = (struct target){ verb, rule, by_id };
}

static void find_targets(struct tailoring *t, xmlNode *verb)
{
	const xmlNode *where = child(verb, "where");
	const char *id = attr(verb, "rule");
	size_t before = t->count;

	for EVERY(rule, child(t->model, "chapters")) {
		if (!is_element(rule, "rule"))
			continue;
		if (id != NULL ? attr_is(rule, "id", id) : matches(t, rule, where)
				&& (is_element(verb, "note") || !is_named_in_layer(t, attr_or_empty(rule, "id"))))
			add_target(t, verb, rule, id != NULL);
	}
	/* A misspelt id was told with the references. */
	if (t->count == before && (id == NULL || ids_find(t->ids, "rule", id, verb) != NULL))
		diag_reportf(place_of(verb), K0401, "<%s> %s", name_of(verb), id != NULL ? id : "<where>");
}

/* ---- clashes ---- */

static bool change_same(const xmlNode *a, const xmlNode *b)
{
	for (size_t i = 0; i < COUNT(changeable); i++)
		if (attr(a, changeable[i]) != NULL && attr(b, changeable[i]) != NULL)
			return true;
	return false;
}

static bool replace_same(const xmlNode *a, const xmlNode *b)
{
	if (!text_equal(attr(a, "item"), attr(b, "item")))
		return false;
	for (size_t i = 0; i < COUNT(replaceable); i++)
		if (child(a, replaceable[i]) != NULL && child(b, replaceable[i]) != NULL)
			return true;
	return false;
}

static bool is_pair(const struct target *a, const struct target *b, const char *one, const char *other)
{
	return (is_element(a->verb, one) && is_element(b->verb, other)) || (is_element(a->verb, other) && is_element(b->verb, one));
}

static bool clash(const struct target *a, const struct target *b)
{
	if (a->rule != b->rule || is_element(a->verb, "note") || is_element(b->verb, "note"))
		return false;
	if (is_pair(a, b, "change", "change"))
		return a->by_id == b->by_id && change_same(a->verb, b->verb);
	if (is_pair(a, b, "replace", "replace"))
		return replace_same(a->verb, b->verb);
	if (is_pair(a, b, "drop", "drop"))
		return a->by_id && b->by_id;
	return is_element(a->verb, "drop") || is_element(b->verb, "drop");
}

static void report_clash(const xmlNode *first, const xmlNode *second, enum message code, const char *what)
{
	char *shown = diag_shown_name(place_of(first).file != NULL ? place_of(first).file : "");

	diag_reportf(place_of(second), code, "%s (%s:%d)", what, shown, place_of(first).line);
	mem_free(shown);
}

static bool check_clashes(const struct tailoring *t)
{
	bool good = true;

	for (size_t j = 0; j < t->count; j++)
		for (size_t i = 0; i < j; i++)
			if (clash(&t->targets[i], &t->targets[j])) {
				report_clash(t->targets[i].verb, t->targets[j].verb, K0405, attr_or_empty(t->targets[i].rule, "id"));
				good = false;
			}
	return good;
}

static bool same_cell(const xmlNode *a, const xmlNode *b)
{
	if (!text_equal(attr(a, "class"), attr(b, "class")) || !text_equal(attr(a, "action"), attr(b, "action")))
		return false;
	if (attr(a, "patterns") == NULL || attr(b, "patterns") == NULL)
		return attr(a, "patterns") == attr(b, "patterns");
	return words_meet(attr(a, "patterns"), attr(b, "patterns"));
}

static void check_cells(const struct tailoring *t)
{
	for EACH(b, t->verbs, "handle")
		for (xmlNode *a = child(t->verbs, "handle"); a != b; a = next(a, "handle"))
			if (same_cell(a, b))
				report_clash(a, b, K0409, attr_or_empty(b, "class"));
}

/* ---- application ---- */

static void apply_change(const struct target *target)
{
	for (size_t i = 0; i < COUNT(changeable); i++) {
		const char *value = attr(target->verb, changeable[i]);

		if (value != NULL)
			attr_set(target->rule, changeable[i], *value != '\0' ? value : NULL);
	}
}

/* An item's text stands in the item itself; the other parts are elements of the rule. */
static void replace_item(xmlNode *item, const xmlNode *statement)
{
	static const char *const languages[] = { "ja", "en" };

	for (size_t i = 0; item != NULL && i < COUNT(languages); i++) {
		const xmlNode *text = child(statement, languages[i]);
		xmlNode *old = child(item, languages[i]);

		if (text == NULL || old == NULL)
			continue;
		xmlReplaceNode(old, xmlDocCopyNode((xmlNode *)text, item->doc, 1));
		xmlFreeNode(old);
	}
}

static void apply_replace(const struct target *target)
{
	const char *item = attr(target->verb, "item");

	if (item != NULL) {
		xmlNode *e = child_with(target->rule, "item", "id", item);

		if (e == NULL)
			diag_report(place_of(target->verb), K0122, item, NULL);
		replace_item(e, child(target->verb, "statement"));
		return;
	}
	for (size_t i = 0; i < COUNT(replaceable); i++) {
		const xmlNode *part = child(target->verb, replaceable[i]);
		xmlNode *old = child(target->rule, replaceable[i]);
		xmlNode *fresh;

		if (part == NULL)
			continue;
		fresh = xmlDocCopyNode((xmlNode *)part, target->rule->doc, 1);
		if (old == NULL) {
			xmlAddChild(target->rule, fresh);
			continue;
		}
		xmlReplaceNode(old, fresh);
		xmlFreeNode(old);
	}
}

/* Notes of one rule stand in the order of their texts, whatever the order of verbs. */
static void apply_note(const struct target *target)
{
	xmlNode *note = xmlNewDocNode(target->rule->doc, NULL, BAD_CAST "note", NULL);
	char *text;

	for EACH(part, child(target->verb, "text"), NULL)
		add_copy(note, part);
	attr_copy(note, target->verb, "at");
	attr_set(note, "by", attr(target->verb, "at"));
	text = text_of(note);
	for EACH(other, target->rule, "note") {
		char *its = text_of(other);
		int order = strcmp(text, its);

		mem_free(its);
		if (order < 0) {
			xmlAddPrevSibling(other, note);
			mem_free(text);
			return;
		}
	}
	xmlAddChild(target->rule, note);
	mem_free(text);
}

static void apply(const struct tailoring *t, const char *verb, void (*how)(const struct target *target))
{
	for (size_t i = 0; i < t->count; i++)
		if (is_element(t->targets[i].verb, verb)) {
			how(&t->targets[i]);
			if (strcmp(verb, "note") != 0)
				attr_set(t->targets[i].rule, "by", attr(t->targets[i].verb, "at"));
		}
}

static void apply_drops(const struct tailoring *t)
{
	for (size_t i = 0; i < t->count; i++) {
		xmlNode *rule = t->targets[i].rule;
		bool first = true;

		for (size_t j = 0; j < i && first; j++)
			first = t->targets[j].rule != rule || !is_element(t->targets[j].verb, "drop");
		if (is_element(t->targets[i].verb, "drop") && first)
			exclude(t->model, rule, "drop", attr(t->targets[i].verb, "at"));
	}
}

static int by_rule_id(const void *a, const void *b)
{
	return strcmp(attr_or_empty(child(*(xmlNode *const *)a, "rule"), "id"),
		attr_or_empty(child(*(xmlNode *const *)b, "rule"), "id"));
}

static xmlNode *find_in_chapters(const xmlNode *model, const char *kind, const char *id)
{
	for EVERY(e, child(model, "chapters"))
		if (is_element(e, kind) && attr_is(e, "id", id))
			return e;
	return NULL;
}

static void apply_add(const struct tailoring *t, const xmlNode *add)
{
	xmlNode *topic = find_in_chapters(t->model, "topic", attr_or_empty(add, "topic"));
	xmlNode *after = attr(add, "after") != NULL ? child_with(topic, "rule", "id", attr_or_empty(add, "after")) : NULL;
	xmlNode *rule;

	if (topic == NULL || (attr(add, "after") != NULL && after == NULL)) {
		diag_reportf(place_of(add), K0401, "<add topic=\"%s\" after=\"%s\">", attr_or_empty(add, "topic"), attr_or_empty(add, "after"));
		return;
	}
	rule = xmlDocCopyNode(child(add, "rule"), t->model->doc, 1);
	attr_set(rule, "by", attr(add, "at"));
	if (after != NULL)
		xmlAddNextSibling(after, rule);
	else
		xmlAddChild(topic, rule);
}

/* In the order of ids; those after one rule from the last, so that they end up in that order. */
static void apply_adds(const struct tailoring *t)
{
	xmlNode **adds = NULL;
	size_t count = 0;

	for EACH(add, t->verbs, "add") {
		adds = mem_realloc(adds, (count + 1) * sizeof *adds);
		adds[count++] = add;
	}
	if (count > 0)
		qsort(adds, count, sizeof *adds, by_rule_id);
	for (size_t i = 0; i < count; i++)
		if (attr(adds[i], "after") == NULL)
			apply_add(t, adds[i]);
	for (size_t i = count; i-- > 0;)
		if (attr(adds[i], "after") != NULL)
			apply_add(t, adds[i]);
	mem_free(adds);
}

static void check_add(const struct tailoring *t, const xmlNode *add)
{
	char *prefix = mem_printf("%s-", t->layer);
	const char *id = attr(child(add, "rule"), "id");

	if (id != NULL && !text_starts(id, prefix))
		diag_reportf(place_of(child(add, "rule")), K0310, "%s (%s…)", id, prefix);
	mem_free(prefix);
}

/* ---- the record of deviations ---- */

static void record_hits(const struct tailoring *t, const xmlNode *verb, xmlNode *record)
{
	for (size_t i = 0; i < t->count; i++)
		if (t->targets[i].verb == verb) {
			xmlNode *hit = add_element(record, "hit");

			attr_set(hit, "rule", attr(t->targets[i].rule, "id"));
			if (child(t->targets[i].rule, "short") != NULL)
				add_copy(hit, child(t->targets[i].rule, "short"));
		}
}

static void record_deviation(const struct tailoring *t, const xmlNode *verb)
{
	static const char *const kept[] = { "approved-by", "date", "review-by", "at", "class", "action", "patterns", "answer", "topic" };
	xmlNode *record = add_element(child(t->model, "deviations"), name_of(verb));
	const xmlNode *person = ids_find(t->ids, "person", attr_or_empty(verb, "approved-by"), verb);
	xmlNode *approver;

	attr_set(record, "layer", t->layer);
	attr_set(record, "query", child(verb, "where") != NULL ? "yes" : NULL);
	for (size_t i = 0; i < COUNT(kept); i++)
		attr_copy(record, verb, kept[i]);
	if (child(verb, "reason") != NULL)
		add_copy(record, child(verb, "reason"));
	if (person != NULL) {
		approver = add_element(record, "approver");
		attr_copy(approver, person, "ja");
		attr_copy(approver, person, "en");
	}
	if (is_element(verb, "add"))
		attr_set(add_element(record, "hit"), "rule", attr(child(verb, "rule"), "id"));
	record_hits(t, verb, record);
}

void resolve_tailoring(xmlNode *model, const xmlNode *verbs, const char *layer, const struct ids *ids)
{
	struct tailoring t = { model, verbs, layer, ids, NULL, 0 };

	for EACH(verb, verbs, NULL) {
		check_approval(verb);
		check_content(verb);
		if (is_element(verb, "add"))
			check_add(&t, verb);
		if (takes_target(verb) && check_target(verb))
			find_targets(&t, verb);
	}
	check_cells(&t);
	for EACH(verb, verbs, NULL)
		record_deviation(&t, verb);
	if (check_clashes(&t)) {
		apply(&t, "change", apply_change);
		apply(&t, "replace", apply_replace);
		apply(&t, "note", apply_note);
		apply_adds(&t);
		apply_drops(&t);
	}
	mem_free(t.targets);
}
