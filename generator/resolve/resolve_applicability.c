/* resolve_applicability.c — a rule applies if it fits ONE group (never the union of all); what
 * does not apply leaves the model, and what stood on it alone goes with it. */
#include <string.h>

#include "buf.h"
#include "mem.h"
#include "parameters.h"
#include "resolve_internal.h"
#include "text.h"
#include "xml.h"

char *clauses_of(const xmlNode *e)
{
	struct buf list = { 0 };

	for EVERY(source, e)
		if (is_element(source, "source"))
			buf_printf(&list, "%s%s", list.len > 0 ? " " : "", attr_or_empty(source, "clauses"));
	return buf_take(&list);
}

void resolve_note_excluded(xmlNode *model, const xmlNode *e, const char *cause, const char *by)
{
	xmlNode *record = add_element(child(model, "excluded"), name_of(e));
	char *clauses = clauses_of(e);
	static const char *const kept[] = { "id", "ja", "en", "number", "at" };

	for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++)
		attr_copy(record, e, kept[i]);
	attr_set(record, "cause", cause);
	attr_set(record, "by", by);
	if (*clauses != '\0')
		attr_set(add_element(record, "source"), "clauses", clauses);
	if (is_element(e, "rule") && enclosing(e, "topic") != NULL)
		attr_set(record, "topic", attr(enclosing(e, "topic"), "id"));
	if (is_element(e, "rule") && child(e, "short") != NULL)
		add_copy(record, child(e, "short"));
	mem_free(clauses);
	/* The ids of items go with their rule; a sentence that refers to one must still be told why. */
	for EACH(item, e, "item") {
		xmlNode *gone = add_element(child(model, "excluded"), "item");

		attr_copy(gone, item, "id");
		attr_set(gone, "cause", cause);
		attr_set(gone, "by", by);
	}
}

void exclude(xmlNode *model, xmlNode *e, const char *cause, const char *by)
{
	resolve_note_excluded(model, e, cause, by);
	remove_node(e);
}

bool fits_group(const xmlNode *rule, const xmlNode *group)
{
	const char *patterns = attr(rule, "patterns"), *devices = attr(rule, "devices");

	return (patterns == NULL || words_meet(patterns, attr(group, "patterns")))
		&& (devices == NULL || words_meet(devices, attr(group, "devices")));
}

/* The ids of the groups the rule fits; the caller frees. */
static char *fitting_groups(const xmlNode *rule, const xmlNode *groups)
{
	struct buf list = { 0 };

	for EACH(group, groups, "group")
		if (fits_group(rule, group))
			buf_printf(&list, "%s%s", list.len > 0 ? " " : "", attr_or_empty(group, "id"));
	return buf_take(&list);
}

static char *all_groups(const xmlNode *groups)
{
	struct buf list = { 0 };

	for EACH(group, groups, "group")
		buf_printf(&list, "%s%s", list.len > 0 ? " " : "", attr_or_empty(group, "id"));
	return buf_take(&list);
}

/* Which of the two axes keeps the rule from every group? */
static const char *axis_that_fails(const xmlNode *rule, const xmlNode *groups)
{
	for EACH(group, groups, "group")
		if (words_meet(attr(rule, "patterns"), attr(group, "patterns")))
			return "devices";
	return attr(rule, "patterns") != NULL ? "patterns" : "devices";
}

const char *misfit(const xmlNode *model, const xmlNode *e)
{
	const xmlNode *groups = descend(model, "company", "groups", NULL);

	if (attr(e, "patterns") == NULL && attr(e, "devices") == NULL)
		return NULL;
	for EACH(group, groups, "group")
		if (fits_group(e, group))
			return NULL;
	return axis_that_fails(e, groups);
}

void resolve_groups(const xmlNode *model, xmlNode *rule)
{
	const xmlNode *groups = descend(model, "company", "groups", NULL);
	char *fitting = misfit(model, rule) == NULL ? fitting_groups(rule, groups) : all_groups(groups);

	attr_set(rule, "groups", fitting);
	mem_free(fitting);
}

static void apply_to_rule(xmlNode *model, xmlNode *rule)
{
	const char *axis = misfit(model, rule);

	if (!condition_holds(child(model, "catalog"), attr(rule, "when"))) {
		exclude(model, rule, "when", attr(rule, "when"));
		return;
	}
	if (axis != NULL) {
		exclude(model, rule, axis, NULL);
		return;
	}
	resolve_groups(model, rule);
}

static void apply_conditions(xmlNode *model, xmlNode *top, const char *kind)
{
	xmlNode *e = child(top, NULL), *after;

	for (; e != NULL; e = after) {
		bool gone = is_element(e, kind) && !condition_holds(child(model, "catalog"), attr(e, "when"));

		after = following(e, top, gone);
		if (gone)
			exclude(model, e, "when", attr(e, "when"));
	}
}

static void apply_rules(xmlNode *model)
{
	xmlNode *chapters = child(model, "chapters"), *e = child(chapters, NULL), *after;

	for (; e != NULL; e = after) {
		after = following(e, chapters, is_element(e, "rule"));
		if (is_element(e, "rule"))
			apply_to_rule(model, e);
	}
}

/* A topic or chapter with nothing left vanishes. */
static void drop_empty(xmlNode *model)
{
	xmlNode *after, *next_topic;

	for (xmlNode *chapter = child(child(model, "chapters"), "chapter"); chapter != NULL; chapter = after) {
		after = next(chapter, "chapter");
		for (xmlNode *topic = child(chapter, "topic"); topic != NULL; topic = next_topic) {
			next_topic = next(topic, "topic");
			if (child(topic, "rule") == NULL)
				exclude(model, topic, "empty", NULL);
		}
		if (child(chapter, NULL) == NULL)
			exclude(model, chapter, "empty", NULL);
	}
}

static void mark_in_use(xmlNode *model, const char *kind, const char *group_attribute)
{
	for EACH(e, child(model, "catalog"), kind) {
		bool used = false;

		for EACH(group, descend(model, "company", "groups", NULL), "group")
			used = used || words_have(attr(group, group_attribute), attr_or_empty(e, "id"));
		attr_set(e, "in-use", used ? "yes" : "no");
	}
}

static void count_holders(const xmlNode *model, const xmlNode *role, size_t *inside, size_t *outside)
{
	*inside = *outside = 0;
	for EACH(person, descend(model, "company", "people", NULL), "person")
		if (words_have(attr(person, "roles"), attr_or_empty(role, "id")))
			++*(attr_is(person, "outside", "yes") ? outside : inside);
}

/* What a role held only from outside must do stands in the contract with its holder: no test and no self-check is for it. */
static void mark_roles(xmlNode *model)
{
	for EACH(role, child(model, "catalog"), "role") {
		bool by_person = attr_is(role, "held-by", "person");
		size_t inside, outside;

		count_holders(model, role, &inside, &outside);
		attr_set(role, "in-use", !by_person || inside + outside > 0 ? "yes" : "no");
		if (by_person && inside == 0 && outside > 0)
			attr_set(role, "outside", "yes");
	}
}

/* Do two groups have the same rules?  If all do, one checklist serves them all. */
static void compare_groups(xmlNode *model)
{
	xmlNode *groups = descend(model, "company", "groups", NULL);
	char *all = all_groups(groups);
	bool differ = false;

	for EVERY(rule, child(model, "chapters"))
		differ = differ || (is_element(rule, "rule") && !attr_is(rule, "groups", all));
	attr_set(groups, "differ", differ ? "yes" : "no");
	mem_free(all);
}

void resolve_applicability(xmlNode *model)
{
	xmlNode *chapters = child(model, "chapters"), *catalog = child(model, "catalog");

	mark_in_use(model, "pattern", "patterns");
	mark_in_use(model, "device", "devices");
	mark_roles(model);
	apply_rules(model);
	apply_conditions(model, chapters, "item");
	apply_conditions(model, chapters, "step");
	apply_conditions(model, catalog, "report");
	resolve_dependents(model);
	drop_empty(model);
	if (descend(model, "company", "groups", NULL) != NULL)
		compare_groups(model);
}
