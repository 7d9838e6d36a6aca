/* link_pins.c — numbers already in force.
 *
 * kitei.lock pins the number of a chapter or article by its id.  A pinned one keeps its number
 * wherever it stands; one that is gone leaves a place holder (第5条　削除); a new one between
 * two pinned ones gets a branch of the number before it (第18条の2); at the end counting goes on. */
#include "link_internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

struct label label_read(const char *text)
{
	struct label label = { { 0 }, 0 };
	int n = 0, used = 0;

	while (label.count < LABEL_PARTS && sscanf(text, "%9d%n", &n, &used) == 1 && n > 0) {
		label.part[label.count++] = n;
		text += used;
		if (*text == '\0')
			return label;
		if (*text++ != '-')
			break;
	}
	label.count = 0;
	return label;
}

int label_compare(const struct label *a, const struct label *b)
{
	for (int i = 0; i < a->count && i < b->count; i++)
		if (a->part[i] != b->part[i])
			return a->part[i] < b->part[i] ? -1 : 1;
	return (a->count > b->count) - (a->count < b->count);
}

static struct label with_part(struct label label, int at, int number)
{
	label.part[at] = number;
	label.count = at + 1;
	return label;
}

/* Tried in the order a drafter would: 19, then 18-3, then 18-2-2, and 18-1-2 where 18-2 is taken. */
struct label label_between(const struct label *before, const struct label *ahead)
{
	int last = before->count - 1;
	struct label next;

	if (last < 0)
		next = with_part(*before, 0, 1);
	else
		next = with_part(*before, 0, before->part[0] + 1);
	if (ahead == NULL || label_compare(&next, ahead) < 0)
		return next;
	if (last < 0)
		return with_part(next, 0, 0);
	next = with_part(*before, last, before->part[last] + 1);
	if (label_compare(&next, ahead) < 0 || last + 2 >= LABEL_PARTS)
		return next;
	next = with_part(*before, last + 1, 2);
	if (label_compare(&next, ahead) < 0)
		return next;
	return with_part(with_part(*before, last + 1, 1), last + 2, 2);
}

void put_label(const struct linker *l, struct buf *out, const char *kind, const char *inserted, const struct label *label)
{
	struct buf branch = { 0 };
	char first[16], *before;

	snprintf(first, sizeof first, "%d", label->part[0]);
	if (label->count < 2) {
		put_kind(l, out, kind, first, NULL);
		return;
	}
	buf_printf(&branch, "%d", label->part[1]);
	for (int i = 2; i < label->count; i++) {
		char next[16];

		snprintf(next, sizeof next, "%d", label->part[i]);
		before = buf_take(&branch);
		put_kind(l, &branch, "branch", before, next);
		mem_free(before);
	}
	put_kind(l, out, inserted, first, buf_text(&branch));
	buf_finish(&branch);
}

/* ---- collecting ---- */

static void add_pin(struct pins *pins, const char *id, struct label label, xmlNode *element)
{
	pins->pin = mem_realloc(pins->pin, (pins->count + 1) * sizeof *pins->pin);
	pins->pin[pins->count++] = (struct pin){ id, label, element };
}

static void collect_present(const struct linker *l, const struct page *page, const char *element, struct pins *pins)
{
	for EVERY(e, page->tree) {
		const char *id = is_element(e, element) ? attr(e, "id") : NULL;
		const xmlNode *number = id != NULL ? xmlHashLookup(l->pinned, BAD_CAST id) : NULL;
		struct label label = label_read(attr_or_empty(number, "label"));

		if (label.count > 0)
			add_pin(pins, id, label, e);
	}
}

/* The lock says what it pins, or what was dropped says it; an article also must not carry a
 * number another one has, since chapters are counted apart. */
static bool was_article(const struct linker *l, const xmlNode *number, const struct pins *pins)
{
	const xmlNode *gone = xmlHashLookup(l->excluded, BAD_CAST attr_or_empty(number, "id"));
	struct label label = label_read(attr_or_empty(number, "label"));

	if (attr(number, "kind") != NULL)
		return attr_is(number, "kind", "article");
	if (gone != NULL)
		return is_element(gone, "topic");
	for (size_t i = 0; i < pins->count; i++)
		if (label_compare(&pins->pin[i].label, &label) == 0)
			return false;
	return true;
}

static bool still_there(const struct linker *l, const char *id)
{
	return xmlHashLookup(l->parts, BAD_CAST id) != NULL
		|| (xmlHashLookup(l->written, BAD_CAST id) != NULL && xmlHashLookup(l->excluded, BAD_CAST id) == NULL);
}

static void collect_gone(const struct linker *l, const struct page *page, struct pins *pins)
{
	size_t present = pins->count;

	for EACH(number, l->lock, "number") {
		const char *id = attr_or_empty(number, "id");
		struct label label = label_read(attr_or_empty(number, "label"));
		bool found = still_there(l, id);

		for (size_t i = 0; i < present && !found; i++)
			found = strcmp(pins->pin[i].id, id) == 0;
		if (attr(number, "document") != NULL && !attr_is(number, "document", page->document))
			continue;
		if (!found && label.count > 0 && was_article(l, number, pins))
			add_pin(pins, id, label, NULL);
	}
}

/* Only one document's articles are in force: without document= in the lock, the first with one. */
static bool holds_pinned(struct linker *l, const struct page *page, const struct pins *pins)
{
	if (pins->count == 0)
		return false;
	if (l->pinned_document == NULL)
		l->pinned_document = mem_strdup(page->document);
	return strcmp(l->pinned_document, page->document) == 0;
}

static int by_label(const void *a, const void *b)
{
	const struct pin *p = a, *q = b;
	int order = label_compare(&p->label, &q->label);

	return order != 0 ? order : strcmp(p->id, q->id);
}

static xmlNode *first_named(const xmlNode *tree, const char *name)
{
	for EVERY(e, tree)
		if (is_element(e, name))
			return e;
	return NULL;
}

/* After the article whose number comes before; ahead of all others when it was the first. */
static void place_holder(const struct linker *l, const struct page *page, struct pins *pins, size_t i)
{
	xmlNode *e = xmlNewDocNode(page->tree->doc, NULL, BAD_CAST "article", NULL);
	struct buf title = { 0 };

	put_kind(l, &title, "removed", NULL, NULL);
	attr_set(e, "id", pins->pin[i].id);
	attr_set(e, "removed", "yes");
	attr_set(e, "title", buf_text(&title));
	buf_finish(&title);
	pins->pin[i].element = e;
	if (i > 0)
		xmlAddNextSibling(pins->pin[i - 1].element, e);
	else
		xmlAddPrevSibling(first_named(page->tree, "article"), e);
}

struct pins pins_collect(struct linker *l, const struct page *page, const char *element)
{
	struct pins pins = { NULL, 0 };
	bool articles = strcmp(element, "article") == 0;

	if (l->lock == NULL)
		return pins;
	collect_present(l, page, element, &pins);
	if (articles && holds_pinned(l, page, &pins))
		collect_gone(l, page, &pins);
	if (pins.count > 0)
		qsort(pins.pin, pins.count, sizeof *pins.pin, by_label);
	for (size_t i = 0; i < pins.count; i++)
		if (pins.pin[i].element == NULL)
			place_holder(l, page, &pins, i);
	return pins;
}

void pins_finish(struct pins *pins)
{
	mem_free(pins->pin);
	*pins = (struct pins){ NULL, 0 };
}

struct label pins_label(const struct pins *pins, const char *id, const struct label *before)
{
	const struct label *ahead = NULL;

	for (size_t i = 0; i < pins->count; i++) {
		if (text_equal(pins->pin[i].id, id))
			return pins->pin[i].label;
		if (ahead == NULL && label_compare(&pins->pin[i].label, before) > 0)
			ahead = &pins->pin[i].label;
	}
	return label_between(before, ahead);
}
