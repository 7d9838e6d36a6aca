/* link.c — see link.h.  In: composed trees without a number.  Out: the same trees, linked. */
#include "link.h"

#include <stdio.h>
#include <string.h>

#include "buf.h"
#include "link_internal.h"
#include "mem.h"
#include "numbering.h"
#include "xml.h"

/* Every kind the stage asks for; a row that is missing is told once, before it is used. */
static const char *const kinds[] = {
	"chapter", "inserted-chapter", "article", "inserted", "branch", "removed", "clause", "clause-first",
	"clause-only", "item", "schedule", "form", "procedure", "check", "clause-ref", "item-ref", "item-short",
	"article-short", "inserted-short", "previous-clause", "previous-article", "this-clause", "this-article",
	"same-article", "same-clause", "named", "titled", "of-document", "of-external", "date-western", "date-era",
	"date-short", "era-first-year", "phone-country", "phone-national", "principle", "principle-ref", "of-policy",
	"step", "question", "option", "point",
};

void put_kind(const struct linker *l, struct buf *out, const char *kind, const char *one, const char *two)
{
	numbering_put(out, numbering_pattern(l->kitei, kind), one, two);
}

void put_kind_number(const struct linker *l, struct buf *out, const char *kind, int number)
{
	char digits[16];

	snprintf(digits, sizeof digits, "%d", number);
	put_kind(l, out, kind, digits, NULL);
}

void set_content(xmlNode *e, const char *text)
{
	remove_children(e);
	if (*text != '\0')
		add_text(e, text);
}

char *link_tree_name(const xmlNode *tree)
{
	const char *variant = attr(tree, "variant");

	if (variant == NULL || *variant == '\0')
		return mem_strdup(attr_or_empty(tree, "document"));
	return mem_printf("%s-%s", attr_or_empty(tree, "document"), variant);
}

/* ---- what the model knows by id ---- */

/* The first of an id counts; the model has no doubled ids. */
static void index_element(xmlHashTable *table, xmlNode *e, const char *attribute)
{
	if (e != NULL && attr(e, attribute) != NULL)
		xmlHashAddEntry(table, BAD_CAST attr(e, attribute), e);
}

static void index_children(xmlHashTable *table, const xmlNode *parent, const char *name)
{
	for EACH(e, parent, name)
		index_element(table, e, "id");
}

static void index_model(struct linker *l)
{
	const xmlNode *model = child(l->kitei, "model");
	const xmlNode *catalog = child(model, "catalog");

	for EVERY(e, child(model, "chapters"))
		index_element(l->written, e, "id");
	index_children(l->written, catalog, "record");
	index_children(l->written, catalog, "schedule");
	index_children(l->written, descend(model, "company", "externals", NULL), "external");
	index_children(l->written, child(l->kitei, "documents"), "document");
	index_children(l->excluded, child(model, "excluded"), NULL);
	index_children(l->pinned, l->lock, "number");
}

static void check_kinds(struct linker *l)
{
	const xmlNode *numbering = child(l->kitei, "numbering");
	const struct place where = { "templates/numbering.xml", 0 };

	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
		if (child_with(numbering, "level", "kind", kinds[i]) == NULL) {
			diag_report(where, K0713, kinds[i], NULL);
			l->good = false;
		}
}

struct linker *linker_new(const xmlNode *kitei, const xmlNode *lock)
{
	struct linker *l = mem_zalloc(sizeof *l);

	l->kitei = kitei;
	l->lock = lock;
	l->written = xmlHashCreate(256);
	l->excluded = xmlHashCreate(64);
	l->pinned = xmlHashCreate(64);
	l->parts = xmlHashCreate(256);
	l->good = true;
	index_model(l);
	check_kinds(l);
	return l;
}

static void page_free(struct page *page)
{
	mem_free(page->name);
	mem_free(page->document);
	mem_free(page->variant);
	mem_free(page);
}

void linker_free(struct linker *l)
{
	if (l == NULL)
		return;
	xmlHashFree(l->written, NULL);
	xmlHashFree(l->excluded, NULL);
	xmlHashFree(l->pinned, NULL);
	xmlHashFree(l->parts, part_free);
	for (size_t i = 0; i < l->count; i++)
		page_free(l->pages[i]);
	mem_free(l->pages);
	mem_free(l->pinned_document);
	mem_free(l);
}

/* ---- one round ---- */

static struct page *add_page(struct linker *l, xmlNode *tree)
{
	struct page *page = mem_zalloc(sizeof *page);

	page->tree = tree;
	page->name = link_tree_name(tree);
	page->document = mem_strdup(attr_or_empty(tree, "document"));
	page->variant = mem_strdup(attr_or_empty(tree, "variant"));
	l->pages = mem_realloc(l->pages, (l->count + 1) * sizeof(struct page *));
	l->pages[l->count++] = page;
	return page;
}

bool link_round(struct linker *l, xmlNode *const *trees, size_t count)
{
	const size_t first = l->count;
	bool good;

	for (size_t i = 0; i < count; i++)
		number_page(l, add_page(l, trees[i]));
	for (size_t i = first; i < l->count; i++) {
		fill_refs(l, l->pages[i]);
		fill_dates(l, l->pages[i]);
		fill_phones(l, l->pages[i]);
		fill_contents(l, l->pages[i]);
		fill_codes(l->pages[i]);
		l->pages[i]->tree = NULL;
	}
	good = l->good;
	l->good = true;
	return good;
}
