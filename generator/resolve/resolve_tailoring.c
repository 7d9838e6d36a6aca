/* resolve_tailoring.c — the verbs of one layer: look up all targets first, in what stands below;
 * tell what clashes; then apply.  So the order of verbs cannot matter. */
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "diag.h"
#include "mem.h"
#include "references.h"
#include "resolve_verbs.h"
#include "text.h"
#include "xml.h"

static const char *const changeable[] = CHANGEABLE;
static const char *const replaceable[] = REPLACEABLE;
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
		given = attr(verb, "item") != NULL ? child(verb, "statement") != NULL
			: gives_one_of(verb, replaceable, COUNT(replaceable), false);
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

/* The id or the query as it was written; the caller frees. */
static char *target_text(const xmlNode *verb)
{
	const xmlNode *where = child(verb, "where");
	struct buf out = { 0 };

	buf_puts(&out, where != NULL ? "<where" : attr_or_empty(verb, "rule"));
	for (const xmlAttr *a = where != NULL ? where->properties : NULL; a != NULL; a = a->next)
		if (strcmp((const char *)a->name, "at") != 0)
			buf_printf(&out, " %s=\"%s\"", (const char *)a->name, attr_or_empty(where, (const char *)a->name));
	buf_puts(&out, where != NULL ? ">" : "");
	return buf_take(&out);
}

static void report_no_hit(const xmlNode *verb)
{
	char *target = target_text(verb);

	diag_reportf(place_of(verb), K0401, "<%s> %s", name_of(verb), target);
	mem_free(target);
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
	if (t->count == before && references_hold(t->ids, verb) && (where == NULL || references_hold(t->ids, where)))
		report_no_hit(verb);
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

static void report_cell_clash(const xmlNode *first, const xmlNode *second)
{
	char *cell = mem_printf("%s, %s", attr_or_empty(second, "class"), attr_or_empty(second, "action"));

	report_clash(first, second, K0409, cell);
	mem_free(cell);
}

static void check_cells(const struct tailoring *t)
{
	for EACH(b, t->verbs, "handle")
		for (xmlNode *a = child(t->verbs, "handle"); a != b; a = next(a, "handle"))
			if (same_cell(a, b))
				report_cell_clash(a, b);
}

static void check_add(const struct tailoring *t, const xmlNode *add)
{
	char *prefix = mem_printf("%s-", t->layer);

	for EVERY(e, add) {
		const char *id = is_element(e, "rule") || is_element(e, "item") ? attr(e, "id") : NULL;

		if (id != NULL && !text_starts(id, prefix))
			diag_reportf(place_of(e), K0310, "%s (%s…)", id, prefix);
	}
	mem_free(prefix);
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
		resolve_record_deviation(&t, verb);
	if (check_clashes(&t))
		resolve_apply_verbs(&t);
	mem_free(t.targets);
}
