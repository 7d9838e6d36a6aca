/* link_refs.c — the words of a reference and where it leads.
 *
 * What a reference prints depends on three things: what it points at (a row of `referents`),
 * where the sentence stands (前項, 第4項, 第18条第4項, 対策基準第18条第4項) and the form asked for. */
#include "link_internal.h"

#include <stdio.h>
#include <string.h>

#include "buf.h"
#include "mem.h"
#include "numbering.h"
#include "text.h"
#include "xml.h"

enum form { FORM_FULL, FORM_SHORT, FORM_NUMBER };

/* One reference: where it stands and what it points at. */
struct site {
	const struct linker *l;
	const struct page *page;
	xmlNode *ref;
	enum form form;
	const struct part *article, *clause;     /* it stands in; NULL outside */
	const struct part *part;                 /* the target, where it is printed; else NULL */
	const xmlNode *written;                  /* the target in the model; else NULL */
	xmlHashTable *named;                     /* forms whose name this page has printed */
};

/* ---- places in a document with chapters and articles ---- */

static void put_chapter(const struct site *s, struct buf *out)
{
	put_label(s->l, out, "chapter", "inserted-chapter", &s->part->chapter_label);
}

static void put_article(const struct site *s, struct buf *out)
{
	bool small = s->form == FORM_SHORT;

	put_label(s->l, out, small ? "article-short" : "article", small ? "inserted-short" : "inserted",
		&s->part->article_label);
}

static void put_clause(const struct site *s, struct buf *out)
{
	put_article(s, out);
	if (!s->part->alone)
		put_kind_number(s->l, out, "clause-ref", s->part->clause);
}

static void put_item(const struct site *s, struct buf *out)
{
	put_clause(s, out);
	put_kind_number(s->l, out, s->form == FORM_SHORT ? "item-short" : "item-ref", s->part->item);
}

static void put_schedule(const struct site *s, struct buf *out)
{
	int number = s->part != NULL ? s->part->schedule : schedule_number(s->l, attr_or_empty(s->written, "id"));

	put_kind_number(s->l, out, "schedule", number);
}

static void put_principle(const struct site *s, struct buf *out)
{
	put_kind_number(s->l, out, "principle-ref", s->part->principle);
}

/* ---- words that only hold where the sentence stands ---- */

static bool same_article(const struct site *s)
{
	return s->article != NULL && s->article->page == s->part->page && strcmp(s->article->id, s->part->article) == 0;
}

/* An article as a whole, or the clause that is all of it. */
static bool put_near_article(const struct site *s, struct buf *out)
{
	if (s->article == NULL || s->article->page != s->part->page)
		return false;
	if (s->part->place == s->article->place)
		put_kind(s->l, out, "this-article", NULL, NULL);
	else if (s->part->place == s->article->place - 1)
		put_kind(s->l, out, "previous-article", NULL, NULL);
	else
		return false;
	return true;
}

static bool put_near_clause(const struct site *s, struct buf *out)
{
	if (s->part->alone)
		return put_near_article(s, out);
	if (!same_article(s))
		return false;
	if (s->clause != NULL && s->part->clause == s->clause->clause)
		put_kind(s->l, out, "this-clause", NULL, NULL);
	else if (s->clause != NULL && s->part->clause == s->clause->clause - 1)
		put_kind(s->l, out, "previous-clause", NULL, NULL);
	else
		put_kind_number(s->l, out, "same-article", s->part->clause);
	return true;
}

static bool put_near_item(const struct site *s, struct buf *out)
{
	if (!same_article(s))
		return false;
	if (s->clause != NULL && s->part->clause == s->clause->clause) {
		put_kind_number(s->l, out, "same-clause", s->part->item);
		return true;
	}
	put_kind_number(s->l, out, "same-article", s->part->clause);
	put_kind_number(s->l, out, "item-ref", s->part->item);
	return true;
}

/* ---- things with a name or number of their own ---- */

static void put_title(const struct site *s, struct buf *out)
{
	buf_puts(out, s->part->title);
}

/* The name stands at the first full reference of a page; forms are known by number after that. */
static void put_record(const struct site *s, struct buf *out)
{
	struct buf number = { 0 };
	const char *id = attr_or_empty(s->written, "id");

	put_kind(s->l, &number, "form", attr_or_empty(s->written, "number"), NULL);
	if (s->form == FORM_FULL && xmlHashLookup(s->named, BAD_CAST id) == NULL) {
		xmlHashAddEntry(s->named, BAD_CAST id, (void *)s->written);
		put_kind(s->l, out, "named", buf_text(&number), attr_or_empty(s->written, "name"));
	} else {
		buf_puts(out, buf_text(&number));
	}
	buf_finish(&number);
}

static void put_procedure(const struct site *s, struct buf *out)
{
	put_kind(s->l, out, s->form == FORM_NUMBER ? "procedure-number" : "procedure", attr_or_empty(s->written, "number"), NULL);
}

/* Which article, in the words of this language: 第68条, 第68条の2 and 68 are read, all else is kept. */
static void put_outside_article(const struct site *s, struct buf *out, const char *article)
{
	int number = 0, branch = 0, used = 0;
	struct label label;

	if (sscanf(article, "第%9d条の%9d%n", &number, &branch, &used) != 2 || article[used] != '\0') {
		branch = used = 0;
		if (sscanf(article, "第%9d条%n", &number, &used) != 1 || used == 0 || article[used] != '\0')
			number = 0;
	}
	label = number > 0 ? (struct label){ { number, branch }, branch > 0 ? 2 : 1 } : label_read(article);
	if (label.count > 0)
		put_label(s->l, out, "article", "inserted", &label);
	else
		buf_puts(out, article);
}

static void put_external(const struct site *s, struct buf *out)
{
	const char *name = attr_or_empty(s->written, "name");
	struct buf article = { 0 };

	put_outside_article(s, &article, attr_or_empty(s->written, "article"));
	if (s->form == FORM_NUMBER || article.len == 0)
		buf_puts(out, article.len > 0 ? buf_text(&article) : name);
	else
		put_kind(s->l, out, "of-external", name, buf_text(&article));
	buf_finish(&article);
}

static void put_document(const struct site *s, struct buf *out)
{
	const char *number = attr(s->written, "number");

	buf_puts(out, s->form == FORM_NUMBER && number != NULL ? number : attr_or_empty(s->written, "name"));
}

/* `near` puts the words for a target close by, if it is; `elsewhere` those that hold everywhere.
 * `joined`: how they are joined with the name of a document not one's own; `joined_short`: in a table. */
static const struct referent {
	const char *name;
	bool printed;
	const char *joined, *joined_short;
	bool (*near)(const struct site *s, struct buf *out);
	void (*elsewhere)(const struct site *s, struct buf *out);
} referents[] = {
	{ "chapter", true, "of-document", NULL, NULL, put_chapter },
	{ "article", true, "of-document", NULL, put_near_article, put_article },
	{ "clause", true, "of-document", NULL, put_near_clause, put_clause },
	{ "item", true, "of-document", NULL, put_near_item, put_item },
	{ "schedule", true, "of-document", NULL, NULL, put_schedule },
	{ "principle", true, "of-policy", "of-policy", NULL, put_principle },
	{ "record", false, NULL, NULL, NULL, put_record },
	{ "procedure", false, NULL, NULL, NULL, put_procedure },
	{ "external", false, NULL, NULL, NULL, put_external },
	{ "document", false, NULL, NULL, NULL, put_document },
	{ "schedule", false, NULL, NULL, NULL, put_schedule },
	{ "", true, NULL, NULL, NULL, put_title },
};

/* A printed place counts before what the model says; any other printed part has just its title. */
static const struct referent *referent_of(const struct site *s)
{
	for (size_t i = 0; i < sizeof referents / sizeof referents[0]; i++) {
		const struct referent *r = &referents[i];
		const char *kind = r->printed && s->part != NULL ? s->part->kind : NULL;

		if (!r->printed && s->written != NULL)
			kind = name_of(s->written);
		if (kind != NULL && (*r->name == '\0' || strcmp(kind, r->name) == 0))
			return r;
	}
	return NULL;
}

/* ---- the document put before ---- */

/* 対策基準 for 情報セキュリティ対策基準, as long as the company has not renamed it. */
static const char *short_title(const struct linker *l, const xmlNode *document)
{
	const char *title = attr_or_empty(document, "name"), *tier;
	char *kind = mem_printf("tier-%s", attr_or_empty(document, "tier"));

	tier = numbering_pattern(l->kitei, kind);
	mem_free(kind);
	return *tier != '\0' && text_ends(title, tier) ? tier : title;
}

/* How the document is put before, NULL where it is not. */
static const char *joining(const struct site *s, const struct referent *r)
{
	if (s->part == NULL || strcmp(s->part->page->document, s->page->document) == 0)
		return NULL;
	return s->form == FORM_FULL ? r->joined : s->form == FORM_SHORT ? r->joined_short : NULL;
}

static void put_words(const struct site *s, const struct referent *r, struct buf *out)
{
	const char *joined = joining(s, r);
	struct buf place = { 0 };
	const xmlNode *document;

	if (s->form == FORM_FULL && r->near != NULL && r->near(s, out))
		return;
	r->elsewhere(s, &place);
	if (joined != NULL) {
		document = child_with(child(s->l->kitei, "documents"), "document", "id", s->part->page->document);
		put_kind(s->l, out, joined, short_title(s->l, document), buf_text(&place));
	} else {
		buf_puts(out, buf_text(&place));
	}
	buf_finish(&place);
}

/* ---- where it leads ---- */

static const struct page *page_of_variant(const struct linker *l, const char *document, const char *variant)
{
	for (size_t i = 0; i < l->count; i++)
		if (strcmp(l->pages[i]->document, document) == 0 && strcmp(l->pages[i]->variant, variant) == 0)
			return l->pages[i];
	return NULL;
}

/* A document with variants is meant for several readers: without variant= only the one for the
 * same reader can be meant, and nothing is linked where there is none. */
static void lead_to_document(const struct site *s, const xmlNode *document)
{
	const char *id = attr_or_empty(document, "id"), *wanted = attr(s->ref, "variant");
	const struct page *page = page_of_variant(s->l, id, wanted != NULL ? wanted : "");

	if (page == NULL && wanted == NULL)
		page = page_of_variant(s->l, id, s->page->variant);
	if (page != NULL)
		attr_set(s->ref, "doc", page->name);
	else if (attr_is(document, "over", "set"))       /* composed in the second round, without variants */
		attr_set(s->ref, "doc", id);
}

static void lead(const struct site *s)
{
	const char *blank = is_element(s->written, "record") ? attr(s->written, "document") : NULL;

	if (s->part != NULL) {
		attr_set(s->ref, "doc", s->part->page->name);
		attr_set(s->ref, "anchor", s->part->id);
	} else if (is_element(s->written, "document")) {
		lead_to_document(s, s->written);
	} else if (blank != NULL) {
		lead_to_document(s, xmlHashLookup(s->l->written, BAD_CAST blank));
	}
}

/* ---- faults ---- */

/* The sentence's own line; a stylesheet that lost at= still says which rule a block is from. */
static struct place place_of_sentence(const struct site *s)
{
	for (const xmlNode *n = s->ref; n != NULL && n->type == XML_ELEMENT_NODE; n = n->parent) {
		const char *rule = attr(n, "rule") != NULL ? attr(n, "rule") : attr(n, "id");
		const xmlNode *written = rule != NULL ? xmlHashLookup(s->l->written, BAD_CAST rule) : NULL;

		if (attr(n, "at") != NULL || n->parent == NULL)
			return place_of(n);
		if (written != NULL)
			return place_of(child(written, "statement") != NULL ? child(written, "statement") : written);
	}
	return place_of(s->ref);
}

static bool was_dropped(const xmlNode *gone)
{
	return attr_is(gone, "cause", "drop") || attr_is(gone, "cause", "hook");
}

/* Names what took the target away: the verb's line, or the condition. */
static void report_gone(struct place where, const char *id, const xmlNode *gone)
{
	bool dropped = was_dropped(gone);
	char *by = dropped ? diag_shown_name(attr_or_empty(gone, "by")) : mem_strdup(attr_or_empty(gone, "by"));

	diag_reportf(where, dropped ? K0705 : K0706, "%s (%s)", id, by);
	mem_free(by);
}

static void report_dangling(struct linker *l, const struct site *s)
{
	const char *id = attr_or_empty(s->ref, "to");
	const xmlNode *gone = xmlHashLookup(l->excluded, BAD_CAST id);
	struct place where = place_of_sentence(s);

	l->good = false;
	if (gone == NULL)
		diag_report(where, K0704, id, NULL);
	else if (attr(gone, "by") == NULL)
		diag_report(where, was_dropped(gone) ? K0705 : K0706, id, NULL);
	else
		report_gone(where, id, gone);
}

/* ---- one page ---- */

static enum form form_of(const xmlNode *ref)
{
	if (attr_is(ref, "form", "short"))
		return FORM_SHORT;
	return attr_is(ref, "form", "number") ? FORM_NUMBER : FORM_FULL;
}

static const struct part *part_around(const struct linker *l, const struct page *page, const xmlNode *ref, const char *name)
{
	const xmlNode *e = enclosing(ref, name);

	return e != NULL ? part_of(l, page, attr_or_empty(e, "id")) : NULL;
}

static void fill_ref(struct linker *l, const struct page *page, xmlNode *ref, xmlHashTable *named)
{
	const char *id = attr_or_empty(ref, "to");
	struct site s = { .l = l, .page = page, .ref = ref, .form = form_of(ref), .named = named };
	const struct referent *referent;
	struct buf words = { 0 };

	s.article = part_around(l, page, ref, "article");
	s.clause = part_around(l, page, ref, "clause");
	s.part = part_of(l, page, id);
	s.written = xmlHashLookup(l->written, BAD_CAST id);
	referent = referent_of(&s);
	if (referent == NULL) {
		report_dangling(l, &s);
		return;
	}
	if (ref->children == NULL) {
		put_words(&s, referent, &words);
		set_content(ref, buf_text(&words));
		buf_finish(&words);
	}
	lead(&s);
}

void fill_refs(struct linker *l, const struct page *page)
{
	xmlHashTable *named = xmlHashCreate(16);

	for EVERY(e, page->tree)
		if (is_element(e, "ref"))
			fill_ref(l, page, e, named);
	xmlHashFree(named, NULL);
}
