/* resolve_dependents.c — what stands on rules goes with them: a procedure, case or activity when none
 * of its rules is left; a step, question, point, slide or line, which says all of them, when any is gone. */
#include <libxml/hash.h>

#include "buf.h"
#include "mem.h"
#include "parameters.h"
#include "resolve_internal.h"
#include "text.h"
#include "xml.h"

struct dependents {
	xmlNode *model;
	xmlHashTable *rules;     /* the ids of those left */
};

static xmlHashTable *rules_left(const xmlNode *model)
{
	xmlHashTable *rules = xmlHashCreate(256);

	for EVERY(e, child(model, "chapters"))
		if (is_element(e, "rule"))
			xmlHashAddEntry(rules, BAD_CAST attr_or_empty(e, "id"), e);
	return rules;
}

/* The rules of the list that are left, or those that are gone, as a list; the caller frees. */
static char *sift(const struct dependents *d, const char *list, bool wanted)
{
	struct words w = words_of(list);
	struct buf found = { 0 };

	while (words_next(&w)) {
		char *id = words_take(&w);

		if ((xmlHashLookup(d->rules, BAD_CAST id) != NULL) == wanted)
			buf_printf(&found, "%s%s", found.len > 0 ? " " : "", id);
		mem_free(id);
	}
	return buf_take(&found);
}

static void keep_rules_left(const struct dependents *d, xmlNode *e)
{
	char *left = sift(d, attr(e, "rules"), true);

	attr_set(e, "rules", *left != '\0' ? left : NULL);
	mem_free(left);
}

/* Why an element does not apply; cause is NULL when it does. */
struct verdict {
	const char *cause;
	char *by;
};

enum need { NO_RULE, ONE_RULE, ALL_RULES };

static struct verdict judge(const struct dependents *d, const xmlNode *e, enum need need)
{
	char *left = sift(d, attr(e, "rules"), true), *gone = sift(d, attr(e, "rules"), false);
	struct verdict v = { misfit(d->model, e), NULL };

	if (!condition_holds(child(d->model, "catalog"), attr(e, "when")))
		v = (struct verdict){ "when", mem_strdup(attr(e, "when")) };
	else if (need == ALL_RULES && *gone != '\0')
		v = (struct verdict){ "rules", mem_strdup(gone) };
	else if (need == ONE_RULE && attr(e, "rules") != NULL && *left == '\0')
		v.cause = "orphan";
	mem_free(left);
	mem_free(gone);
	return v;
}

static void decide(const struct dependents *d, xmlNode *top, const char *kind, enum need need)
{
	xmlNode *e = child(top, NULL), *after;

	for (; e != NULL; e = after) {
		struct verdict v = { NULL, NULL };

		if (is_element(e, kind))
			v = judge(d, e, need);
		after = following(e, top, v.cause != NULL);
		if (v.cause != NULL)
			exclude(d->model, e, v.cause, v.by);
		else if (is_element(e, kind) && need != ALL_RULES)
			keep_rules_left(d, e);
		mem_free(v.by);
	}
}

/* ---- for whom an element is ---- */

/* Puts the words of `more` that are not there yet at the end of the list. */
static void add_words(struct buf *list, const char *more)
{
	struct words w = words_of(more);

	while (words_next(&w)) {
		char *word = words_take(&w);

		if (!words_have(buf_text(list), word))
			buf_printf(list, "%s%s", list->len > 0 ? " " : "", word);
		mem_free(word);
	}
}

/* How many of its rules fit how the group works, and how many do not. */
static void count_fitting(const struct dependents *d, const xmlNode *e, const char *group, size_t *fit, size_t *unfit)
{
	struct words w = words_of(attr(e, "rules"));

	while (words_next(&w)) {
		char *id = words_take(&w);

		(*(words_have(attr(xmlHashLookup(d->rules, BAD_CAST id), "groups"), group) ? fit : unfit))++;
		mem_free(id);
	}
}

static bool is_for(const struct dependents *d, const xmlNode *e, const xmlNode *group, enum need need)
{
	size_t fit = 0, unfit = 0;

	count_fitting(d, e, attr_or_empty(group, "id"), &fit, &unfit);
	return fits_group(e, group) && (need == ONE_RULE ? fit > 0 || unfit == 0 : unfit == 0);
}

static void set_list(xmlNode *e, const char *name, struct buf *list)
{
	attr_set(e, name, list->len > 0 ? buf_text(list) : NULL);
	buf_finish(list);
}

static void say_for_which_groups(const struct dependents *d, xmlNode *e, enum need need)
{
	struct buf groups = { 0 };

	for EACH(group, descend(d->model, "company", "groups", NULL), "group")
		if (is_for(d, e, group, need))
			add_words(&groups, attr(group, "id"));
	set_list(e, "groups", &groups);
}

/* The roles its rules bind; the caller finishes the list. */
static struct buf bound_by(const struct dependents *d, const xmlNode *e)
{
	struct words w = words_of(attr(e, "rules"));
	struct buf roles = { 0 };

	while (words_next(&w)) {
		char *id = words_take(&w);

		add_words(&roles, attr(xmlHashLookup(d->rules, BAD_CAST id), "roles"));
		mem_free(id);
	}
	return roles;
}

/* held_by: everyone, group or person. */
static bool one_is_held_by(const struct dependents *d, const char *roles, const char *held_by)
{
	for EACH(role, child(d->model, "catalog"), "role")
		if (attr_is(role, "held-by", held_by) && words_have(roles, attr_or_empty(role, "id")))
			return true;
	return false;
}

/* Somebody is asked what one of the rules binds them to, if all of the rules fit how they work. */
static void say_whom_to_ask(const struct dependents *d, xmlNode *question)
{
	struct buf roles = bound_by(d, question);

	attr_set(question, "everyone", one_is_held_by(d, buf_text(&roles), "everyone") ? "yes" : "no");
	set_list(question, "roles", &roles);
	say_for_which_groups(d, question, ALL_RULES);
}

/* What the company or one person has to do is told to everyone, and so is what is taught without a rule. */
static bool concerns_everyone(const struct dependents *d, const char *roles)
{
	return one_is_held_by(d, roles, "everyone") || !one_is_held_by(d, roles, "group");
}

static void say_whom_to_teach(const struct dependents *d, xmlNode *top, const char *kind, enum need need)
{
	for EACH(e, top, kind) {
		struct buf roles = bound_by(d, e);

		attr_set(e, "everyone", concerns_everyone(d, buf_text(&roles)) ? "yes" : "no");
		say_for_which_groups(d, e, need);
		say_whom_to_teach(d, e, "line", ALL_RULES);
		buf_finish(&roles);
	}
}

/* A poster with fewer points than it prints is none. */
static void drop_bare_posters(xmlNode *model)
{
	const xmlNode *budget = child_with(child(model->parent, "budgets"), "budget", "id", "poster-points");
	int needed = attr_int(budget, attr_or_empty(model->parent, "main"), 0);
	xmlNode *after;

	for EACH(chapter, child(model, "chapters"), "chapter")
		for (xmlNode *poster = child(chapter, "poster"); poster != NULL; poster = after) {
			after = next(poster, "poster");
			if (xmlChildElementCount(poster) < (unsigned long)needed)
				exclude(model, poster, "points", NULL);
		}
}

void resolve_dependents(xmlNode *model)
{
	struct dependents d = { model, rules_left(model) };
	xmlNode *chapters = child(model, "chapters"), *catalog = child(model, "catalog");

	decide(&d, chapters, "procedure", ONE_RULE);
	decide(&d, chapters, "step", ALL_RULES);
	decide(&d, chapters, "question", ALL_RULES);
	for EVERY(e, chapters)
		if (is_element(e, "question"))
			say_whom_to_ask(&d, e);
	decide(&d, chapters, "point", ALL_RULES);
	drop_bare_posters(model);
	decide(&d, catalog, "case", ONE_RULE);
	decide(&d, catalog, "activity", ONE_RULE);
	decide(&d, catalog, "risk", NO_RULE);
	decide(&d, catalog, "slide", ALL_RULES);
	decide(&d, catalog, "line", ALL_RULES);
	decide(&d, catalog, "scenario", ONE_RULE);
	decide(&d, catalog, "link", NO_RULE);
	say_whom_to_teach(&d, catalog, "case", ONE_RULE);
	say_whom_to_teach(&d, catalog, "slide", ALL_RULES);
	say_whom_to_teach(&d, catalog, "scenario", ONE_RULE);
	xmlHashFree(d.rules, NULL);
}
