/* link_numbers.c — walks a page once in the order of reading, writes label= and has every
 * element with an id registered. */
#include "link_internal.h"

#include <stdio.h>
#include <string.h>

#include "buf.h"
#include "mem.h"
#include "numbering.h"
#include "text.h"
#include "xml.h"

/* Where the walk is; counts start again inside what they belong to. */
struct walk {
	struct linker *l;
	const struct page *page;
	struct pins chapters, articles;
	struct label chapter, article;
	const char *article_id;
	int place, schedule, clause, item, check, principle;
	bool alone;
};

static void set_label(xmlNode *e, struct buf *label)
{
	attr_set(e, "label", buf_text(label));
	buf_finish(label);
}

static void set_number(struct walk *w, xmlNode *e, const char *kind, int number)
{
	struct buf label = { 0 };

	put_kind_number(w->l, &label, kind, number);
	set_label(e, &label);
}

/* Beside what is printed stands what is counted, number="18-2": it goes into kitei.lock. */
static void set_counted(struct walk *w, xmlNode *e, const char *kind, const char *inserted, const struct label *counted)
{
	struct buf label = { 0 }, number = { 0 };

	put_label(w->l, &label, kind, inserted, counted);
	set_label(e, &label);
	for (int i = 0; i < counted->count; i++)
		buf_printf(&number, i > 0 ? "-%d" : "%d", counted->part[i]);
	attr_set(e, "number", buf_text(&number));
	buf_finish(&number);
}

static void number_chapter(struct walk *w, xmlNode *e)
{
	w->chapter = pins_label(&w->chapters, attr(e, "id"), &w->chapter);
	set_counted(w, e, "chapter", "inserted-chapter", &w->chapter);
	w->article_id = "";
}

static void number_article(struct walk *w, xmlNode *e)
{
	w->article = pins_label(&w->articles, attr(e, "id"), &w->article);
	set_counted(w, e, "article", "inserted", &w->article);
	w->article_id = attr_or_empty(e, "id");
	w->place++;
	w->clause = w->item = 0;
	w->alone = false;
}

static void number_clause(struct walk *w, xmlNode *e)
{
	const char *kind = "clause";

	w->clause++;
	w->item = 0;
	w->alone = w->clause == 1 && next(e, "clause") == NULL;
	if (w->clause == 1)
		kind = w->alone ? "clause-only" : "clause-first";
	set_number(w, e, kind, w->clause);
}

static void number_item(struct walk *w, xmlNode *e)
{
	set_number(w, e, "item", ++w->item);
}

int schedule_number(const struct linker *l, const char *id)
{
	int n = 0;

	for EACH(s, descend(l->kitei, "model", "catalog", NULL), "schedule") {
		n++;
		if (attr_is(s, "id", id))
			return n;
	}
	return 0;
}

/* A schedule has the number of its place in the catalog, so that it keeps it when printed alone. */
static void number_schedule(struct walk *w, xmlNode *e)
{
	int number = schedule_number(w->l, attr_or_empty(e, "id"));

	w->schedule = number > 0 ? number : w->schedule + 1;
	w->article_id = "";
	set_number(w, e, "schedule", w->schedule);
}

static void number_check(struct walk *w, xmlNode *e)
{
	set_number(w, e, "check", ++w->check);
}

static void number_principle(struct walk *w, xmlNode *e)
{
	set_number(w, e, "principle", ++w->principle);
}

/* A permanent number is the model's; what the model does not know has none. */
static void number_permanently(struct walk *w, xmlNode *e)
{
	const xmlNode *written = xmlHashLookup(w->l->written, BAD_CAST attr_or_empty(e, "id"));
	struct buf label = { 0 };

	if (attr(written, "number") != NULL)
		put_kind(w->l, &label, name_of(e), attr(written, "number"), NULL);
	set_label(e, &label);
}

/* Counted inside what they stand in. */
static void number_children(struct walk *w, xmlNode *parent, const char *name)
{
	const char *pattern = numbering_pattern(w->l->kitei, name);
	int number = 0;

	for EACH(e, parent, name) {
		struct buf label = { 0 };

		numbering_put_sign(&label, pattern, ++number);
		set_label(e, &label);
	}
}

static void number_steps(struct walk *w, xmlNode *e)
{
	number_children(w, e, "step");
}

static void number_questions(struct walk *w, xmlNode *e)
{
	number_children(w, e, "question");
}

static void number_options(struct walk *w, xmlNode *e)
{
	number_children(w, e, "option");
}

static void number_points(struct walk *w, xmlNode *e)
{
	number_children(w, e, "point");
}

static const struct {
	const char *name;
	void (*number)(struct walk *w, xmlNode *e);
} numbered[] = {
	{ "chapter", number_chapter },
	{ "article", number_article },
	{ "clause", number_clause },
	{ "item", number_item },
	{ "schedule", number_schedule },
	{ "check", number_check },
	{ "principle", number_principle },
	{ "procedure", number_permanently },
	{ "form", number_permanently },
	{ "steps", number_steps },
	{ "questions", number_questions },
	{ "question", number_options },
	{ "poster", number_points },
	{ "panel", number_points },
};

static void number_element(struct walk *w, xmlNode *e)
{
	for (size_t i = 0; i < sizeof numbered / sizeof numbered[0]; i++)
		if (strcmp(name_of(e), numbered[i].name) == 0)
			numbered[i].number(w, e);
}

/* ---- the register ---- */

/* A walk's clause, item … are those of the last one passed: they count only inside it. */
static struct part *part_new(const struct walk *w, const xmlNode *e)
{
	struct part *part = mem_zalloc(sizeof *part);
	bool in_article = enclosing(e, "article") != NULL;

	part->page = w->page;
	part->kind = mem_strdup(name_of(e));
	part->id = mem_strdup(attr(e, "id"));
	part->title = mem_strdup(attr_or_empty(e, "title"));
	part->article = mem_strdup(in_article ? w->article_id : "");
	part->chapter_label = w->chapter;
	part->article_label = w->article;
	part->place = w->place;
	part->clause = enclosing(e, "clause") != NULL ? w->clause : 0;
	part->item = enclosing(e, "item") != NULL ? w->item : 0;
	part->schedule = w->schedule;
	part->principle = w->principle;
	part->alone = w->alone;
	return part;
}

/* A line of the policy is known by its own id and by that of its rule; terms are no targets. */
static void register_element(struct walk *w, const xmlNode *e)
{
	const char *id = attr(e, "id"), *rule = is_element(e, "principle") ? attr(e, "rule") : NULL;

	if (id == NULL || attr_is(e, "removed", "yes") || is_element(e, "term"))
		return;
	register_part(w->l, id, e, part_new(w, e));
	if (rule != NULL && strcmp(rule, id) != 0)
		register_part(w->l, rule, e, part_new(w, e));
}

void number_page(struct linker *l, struct page *page)
{
	struct walk w = { .l = l, .page = page, .article_id = "" };

	w.chapters = pins_collect(l, page, "chapter");
	w.articles = pins_collect(l, page, "article");
	for EVERY(e, page->tree) {
		number_element(&w, e);
		register_element(&w, e);
	}
	pins_finish(&w.chapters);
	pins_finish(&w.articles);
}
