/* resolve_verbs.c — what each verb of tailoring does to the model, and the record of it. */
#include "resolve_verbs.h"

#include <stdlib.h>
#include <string.h>

#include "diag.h"
#include "mem.h"
#include "references.h"
#include "text.h"
#include "xml.h"

static const char *const changeable[] = CHANGEABLE;
static const char *const replaceable[] = REPLACEABLE;
#define COUNT(array) (sizeof array / sizeof array[0])

static void apply_change(const struct tailoring *t, const struct target *target)
{
	(void)t;
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

/* A part the rule did not have goes to its place among the others. */
static void add_part(xmlNode *rule, xmlNode *part)
{
	static const char *const parts[] = { "statement", "item", "why", "short", "ask", "pledge" };
	xmlNode *before = NULL;

	for (size_t i = 0; i < COUNT(parts) && !is_element(part, parts[i]); i++)
		for EACH(e, rule, parts[i])
			before = e;
	if (before != NULL)
		xmlAddNextSibling(before, part);
	else
		xmlAddChild(rule, part);
}

static void apply_replace(const struct tailoring *t, const struct target *target)
{
	const char *item = attr(target->verb, "item");

	if (item != NULL) {
		xmlNode *e = child_with(target->rule, "item", "id", item);

		/* One that is nowhere was told with the references; this is another rule's. */
		if (e == NULL && ids_find(t->ids, "item", item, target->verb) != NULL)
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
			add_part(target->rule, fresh);
			continue;
		}
		xmlReplaceNode(old, fresh);
		xmlFreeNode(old);
	}
}

/* Notes of one rule stand in the order of their texts, whatever the order of verbs. */
static void apply_note(const struct tailoring *t, const struct target *target)
{
	xmlNode *note = xmlNewDocNode(t->model->doc, NULL, BAD_CAST "note", NULL);
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

static void apply(const struct tailoring *t, const char *verb, void (*how)(const struct tailoring *t, const struct target *target))
{
	for (size_t i = 0; i < t->count; i++)
		if (is_element(t->targets[i].verb, verb)) {
			how(t, &t->targets[i]);
			if (strcmp(verb, "note") != 0)
				attr_set(t->targets[i].rule, "by", attr(t->targets[i].verb, "at"));
		}
}

/* The verb that drops the rule, NULL when none does. */
static const xmlNode *drop_of(const struct tailoring *t, const xmlNode *rule)
{
	for (size_t i = 0; i < t->count; i++)
		if (t->targets[i].rule == rule && is_element(t->targets[i].verb, "drop"))
			return t->targets[i].verb;
	return NULL;
}

/* In the order of the rules, so that the record does not tell the order of the verbs. */
static void apply_drops(const struct tailoring *t)
{
	xmlNode *chapters = child(t->model, "chapters"), *e = child(chapters, NULL), *after;

	for (; e != NULL; e = after) {
		const xmlNode *verb = is_element(e, "rule") ? drop_of(t, e) : NULL;

		after = following(e, chapters, verb != NULL);
		if (verb != NULL)
			exclude(t->model, e, "drop", attr(verb, "at"));
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
		if (references_hold(t->ids, add))
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

void resolve_apply_verbs(const struct tailoring *t)
{
	apply(t, "change", apply_change);
	apply(t, "replace", apply_replace);
	apply(t, "note", apply_note);
	apply_adds(t);
	apply_drops(t);
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

void resolve_record_approver(xmlNode *record, const xmlNode *decision, const struct ids *ids)
{
	const xmlNode *person = ids_find(ids, "person", attr_or_empty(decision, "approved-by"), decision);
	xmlNode *approver;

	if (person == NULL)
		return;
	approver = add_element(record, "approver");
	attr_copy(approver, person, "ja");
	attr_copy(approver, person, "en");
	if (child(person, "post") != NULL)
		add_copy(approver, child(person, "post"));
}

void resolve_record_deviation(const struct tailoring *t, const xmlNode *verb)
{
	static const char *const kept[] = { "approved-by", "date", "review-by", "at", "class", "action", "patterns", "answer", "topic" };
	xmlNode *record = add_element(child(t->model, "deviations"), name_of(verb));

	attr_set(record, "layer", t->layer);
	attr_set(record, "query", child(verb, "where") != NULL ? "yes" : NULL);
	for (size_t i = 0; i < COUNT(kept); i++)
		attr_copy(record, verb, kept[i]);
	if (child(verb, "reason") != NULL)
		add_copy(record, child(verb, "reason"));
	resolve_record_approver(record, verb, t->ids);
	if (is_element(verb, "add"))
		attr_set(add_element(record, "hit"), "rule", attr(child(verb, "rule"), "id"));
	record_hits(t, verb, record);
}
