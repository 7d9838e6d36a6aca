/* parameters.c — see parameters.h. */
#include "parameters.h"

#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "diag.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

static bool has_type(const xmlNode *parameter, const char *type)
{
	return attr_is(parameter, "type", type);
}

static bool is_word(const xmlNode *parameter)
{
	return has_type(parameter, "word") || has_type(parameter, "text");
}

/* The values a choice or yes-no parameter may take, as a list. */
static char *allowed_values(const xmlNode *parameter)
{
	struct buf list = { 0 };

	if (has_type(parameter, "yes-no"))
		return mem_strdup("yes no");
	for EACH(choice, parameter, "choice")
		buf_printf(&list, "%s%s", list.len > 0 ? " " : "", attr_or_empty(choice, "id"));
	return buf_take(&list);
}

/* The place of a choice in the list, strictest first; -1 when it is none. */
static int choice_rank(const xmlNode *parameter, const char *value)
{
	int rank = 0;

	for EACH(choice, parameter, "choice") {
		if (attr_is(choice, "id", value))
			return rank;
		rank++;
	}
	return -1;
}

bool parameter_is_weak(const xmlNode *parameter, const char *value)
{
	const char *floor = attr(parameter, "floor");
	int limit, number;

	if (floor == NULL || value == NULL)
		return false;
	if (has_type(parameter, "choice"))
		return choice_rank(parameter, value) > choice_rank(parameter, floor);
	if (!text_to_int(floor, &limit) || !text_to_int(value, &number))
		return !text_equal(floor, value);
	return attr_is(parameter, "stricter", "more") ? number < limit : number > limit;
}

static void report_choice(const xmlNode *set, const xmlNode *parameter, const char *value)
{
	char *allowed = allowed_values(parameter), *best = guess_among(value, allowed);
	struct buf detail = { 0 };

	buf_printf(&detail, "%s=\"%s\" (%s)", attr_or_empty(set, "parameter"), value, allowed);
	diag_report(place_of(set), K0302, buf_text(&detail), best);
	buf_finish(&detail);
	mem_free(best);
	mem_free(allowed);
}

static bool check_number(const xmlNode *set, const xmlNode *parameter, const char *value)
{
	const char *name = attr_or_empty(set, "parameter");
	int number, min = attr_int(parameter, "min", 0), max = attr_int(parameter, "max", 999999999);

	if (!text_to_int(value, &number))
		diag_reportf(place_of(set), K0302, "%s=\"%s\"", name, value);
	else if (number < min || number > max)
		diag_reportf(place_of(set), K0303, "%s=\"%s\" (%d…%d)", name, value, min, max);
	else
		return true;
	return false;
}

static bool is_one_of(const xmlNode *parameter, const char *value)
{
	char *allowed = allowed_values(parameter);
	bool found = words_have(allowed, value);

	mem_free(allowed);
	return found;
}

/* Is it a value the parameter can have at all? */
static bool check_value(const xmlNode *set, const xmlNode *parameter)
{
	const char *value = attr(set, "value");
	bool words = attr(set, "ja") != NULL || attr(set, "en") != NULL;

	if (is_word(parameter) ? value != NULL || !words : value == NULL || words)
		diag_reportf(place_of(set), K0302, is_word(parameter) ? "%s (ja=\"\" en=\"\")" : "%s (value=\"\")",
			attr_or_empty(set, "parameter"));
	else if (has_type(parameter, "number"))
		return check_number(set, parameter, value);
	else if (!is_word(parameter) && !is_one_of(parameter, value))
		report_choice(set, parameter, value);
	else
		return true;
	return false;
}

static void check_floor(const xmlNode *set, const xmlNode *parameter)
{
	bool justified = attr(set, "approved-by") != NULL && attr(set, "date") != NULL && child(set, "reason") != NULL;

	if (parameter_is_weak(parameter, attr(set, "value")) && !justified)
		diag_reportf(place_of(set), K0304, "%s=\"%s\" (%s)", attr_or_empty(set, "parameter"),
			attr_or_empty(set, "value"), attr_or_empty(parameter, "floor"));
}

/* A role is set like a word: the house calls it otherwise. */
static void check_role_words(const xmlNode *set)
{
	if (attr(set, "value") != NULL || (attr(set, "ja") == NULL && attr(set, "en") == NULL))
		diag_reportf(place_of(set), K0302, "%s (ja=\"\" en=\"\")", attr_or_empty(set, "parameter"));
}

static bool is_set_before(const xmlNode *set)
{
	for (const xmlNode *n = set->prev; n != NULL; n = n->prev)
		if (is_element(n, "set") && attr_is(n, "parameter", attr_or_empty(set, "parameter")))
			return true;
	return false;
}

void parameters_check_settings(const struct ids *ids, const xmlNode *settings)
{
	for EACH(set, settings, "set") {
		const char *name = attr_or_empty(set, "parameter");
		const xmlNode *parameter = ids_find(ids, "parameter", name, set);

		if (is_set_before(set))
			diag_report(place_of(set), K0306, name, NULL);
		if (parameter == NULL) {
			if (ids_find(ids, "role", name, set) != NULL)
				check_role_words(set);
		} else if (attr(parameter, "fact") != NULL) {
			diag_report(place_of(set), K0305, name, NULL);
		} else if (check_value(set, parameter)) {
			check_floor(set, parameter);
		}
	}
}

/* Splits name=value or name!=value; false when it is neither.  The caller frees both. */
static bool split_condition(const struct words *w, char **name, char **value, bool *equal)
{
	char *text = words_take(w), *sign = strchr(text, '=');
	bool good = sign != NULL && sign != text && sign[1] != '\0';

	if (good) {
		*equal = sign[-1] != '!';
		*name = mem_strndup(text, (size_t)(sign - text) - (*equal ? 0 : 1));
		*value = mem_strdup(sign + 1);
	}
	mem_free(text);
	return good;
}

static void check_one_condition(const struct ids *ids, const xmlNode *e, const struct words *w)
{
	char *name, *value, *text = words_take(w);
	const xmlNode *parameter;
	bool equal;

	if (!split_condition(w, &name, &value, &equal)) {
		diag_report(place_of(e), K0307, text, NULL);
		mem_free(text);
		return;
	}
	parameter = ids_find(ids, "parameter", name, e);
	if (parameter == NULL) {
		struct guess g = guess_start(name);

		ids_offer(ids, "parameter", e, &g);
		diag_report(place_of(e), K0112, name, g.best);
	} else if (!has_type(parameter, "number") && !is_one_of(parameter, value)) {
		diag_report(place_of(e), K0307, text, NULL);
	}
	mem_free(name);
	mem_free(value);
	mem_free(text);
}

static void check_value_use(const struct ids *ids, const xmlNode *value)
{
	const xmlNode *parameter = ids_find(ids, "parameter", attr_or_empty(value, "of"), value);

	if (parameter != NULL && has_type(parameter, "yes-no"))
		diag_report(place_of(value), K0309, attr_or_empty(value, "of"), NULL);
}

/* every= and times= name a number, and exclude each other. */
static void check_burden(const struct ids *ids, const xmlNode *e)
{
	const char *every = attr(e, "every"), *times = attr(e, "times");
	const char *name = every != NULL ? every : times;
	const xmlNode *parameter = name != NULL ? ids_find(ids, "parameter", name, e) : NULL;

	if (every != NULL && times != NULL)
		diag_reportf(place_of(e), K0317, "every=\"%s\" times=\"%s\"", every, times);
	else if (parameter != NULL && !has_type(parameter, "number"))
		diag_reportf(place_of(e), K0317, "%s=\"%s\"", every != NULL ? "every" : "times", name);
}

void parameters_check_uses(const struct ids *ids, const xmlNode *root)
{
	for (const xmlNode *e = root; e != NULL; e = following(e, root, false)) {
		struct words w = words_of(attr(e, "when"));

		while (words_next(&w))
			check_one_condition(ids, e, &w);
		check_burden(ids, e);
		if (is_element(e, "value"))
			check_value_use(ids, e);
	}
}

void parameters_start(xmlNode *catalog)
{
	for EACH(parameter, catalog, "parameter") {
		attr_set(parameter, "set-by", "standard");
		if (!is_word(parameter) && attr(parameter, "default") != NULL)
			attr_set(parameter, "value", attr(parameter, "default"));
	}
}

static void apply_words(xmlNode *target, const xmlNode *set)
{
	attr_copy(target, set, "ja");
	attr_copy(target, set, "en");
}

void parameters_apply(xmlNode *catalog, const xmlNode *settings, const char *set_by)
{
	for EACH(set, settings, "set") {
		const char *name = attr_or_empty(set, "parameter");
		xmlNode *parameter = child_with(catalog, "parameter", "id", name);
		xmlNode *role = child_with(catalog, "role", "id", name);

		if (parameter == NULL && role != NULL) {
			apply_words(role, set);
			continue;
		}
		if (parameter == NULL)
			continue;
		if (is_word(parameter))
			apply_words(child(parameter, "word") != NULL ? child(parameter, "word") : add_element(parameter, "word"), set);
		else
			attr_copy(parameter, set, "value");
		attr_set(parameter, "set-by", set_by);
		attr_set(parameter, "by", attr(set, "at"));
	}
}

/* ---- facts: what follows from the company without being set ---- */

static bool has_p_mark(const xmlNode *catalog, const xmlNode *company)
{
	(void)catalog;
	return *attr_or_empty(child(company, "profile"), "p-mark") != '\0';
}

static bool has_work_rules(const xmlNode *catalog, const xmlNode *company)
{
	(void)catalog;
	return child_with(child(company, "externals"), "external", "id", "work-rules") != NULL;
}

static bool has_devices(const xmlNode *company, const char *kind)
{
	for EACH(group, child(company, "groups"), "group")
		if (words_have(attr(group, "devices"), kind))
			return true;
	return false;
}

static bool has_private_devices(const xmlNode *catalog, const xmlNode *company)
{
	(void)catalog;
	return has_devices(company, "private");
}

static bool has_company_devices(const xmlNode *catalog, const xmlNode *company)
{
	(void)catalog;
	return has_devices(company, "company");
}

static bool uses_cloud(const xmlNode *catalog, const xmlNode *company)
{
	for EACH(pattern, catalog, "pattern")
		if (attr_is(pattern, "cloud", "yes"))
			for EACH(group, child(company, "groups"), "group")
				if (words_have(attr(group, "patterns"), attr_or_empty(pattern, "id")))
					return true;
	for EACH(system, child(company, "systems"), "system")
		if (attr_is(child_with(catalog, "system-kind", "id", attr_or_empty(system, "kind")), "cloud", "yes"))
			return true;
	return false;
}

static bool has_several_groups(const xmlNode *catalog, const xmlNode *company)
{
	(void)catalog;
	return next(child(child(company, "groups"), "group"), "group") != NULL;
}

/* The Standards have been put in force once: what is laid down has a beginning. */
static bool is_first_edition(const xmlNode *catalog, const xmlNode *company)
{
	const xmlNode *standards = child_with(child(company, "control"), "document", "id", "standards");

	(void)catalog;
	return next(child(standards, "edition"), "edition") == NULL;
}

/* To add a fact: a row here; parameters name it in fact=. */
static const struct {
	const char *name;
	bool (*holds)(const xmlNode *catalog, const xmlNode *company);
} facts[] = {
	{ "p-mark", has_p_mark }, { "work-rules", has_work_rules }, { "private-devices", has_private_devices },
	{ "company-devices", has_company_devices },
	{ "cloud", uses_cloud }, { "several-groups", has_several_groups },
	{ "first-edition", is_first_edition },
};

void parameters_derive(xmlNode *catalog, const xmlNode *company)
{
	for EACH(parameter, catalog, "parameter")
		for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++)
			if (attr_is(parameter, "fact", facts[i].name)) {
				attr_set(parameter, "value", facts[i].holds(catalog, company) ? "yes" : "no");
				attr_set(parameter, "set-by", "facts");
			}
}

bool condition_holds(const xmlNode *catalog, const char *when)
{
	struct words w = words_of(when);
	bool holds = true;

	while (words_next(&w)) {
		char *name, *value;
		bool equal;

		if (!split_condition(&w, &name, &value, &equal))
			continue;
		holds = holds && attr_is(child_with(catalog, "parameter", "id", name), "value", value) == equal;
		mem_free(name);
		mem_free(value);
	}
	return holds;
}

static char *number_text(const xmlNode *parameter, const char *language)
{
	const xmlNode *unit = child(parameter, "unit");
	const char *value = attr_or_empty(parameter, "value");
	const char *word = attr_or_empty(unit, language);

	if (unit == NULL || *word == '\0')
		return mem_strdup(value);
	if (strcmp(language, "ja") == 0)
		return mem_printf("%s%s", value, word);
	if (strcmp(value, "1") == 0 && attr(unit, "single") != NULL)
		return mem_strdup(attr(unit, "single"));
	if (strcmp(value, "1") != 0 && attr(unit, "plural") != NULL)
		word = attr(unit, "plural");
	return mem_printf("%s %s", value, word);
}

char *parameter_text(const xmlNode *catalog, const char *id, const char *language)
{
	const xmlNode *parameter = child_with(catalog, "parameter", "id", id);
	const xmlNode *role = child_with(catalog, "role", "id", id);

	if (parameter == NULL)
		return role != NULL ? mem_strdup(attr_or_empty(role, language)) : NULL;
	if (is_word(parameter))
		return mem_strdup(attr_or_empty(child(parameter, "word"), language));
	if (has_type(parameter, "choice"))
		return mem_strdup(attr_or_empty(child_with(parameter, "choice", "id", attr_or_empty(parameter, "value")), language));
	return number_text(parameter, language);
}
