/* link_parts.c — the register of parts: every element with an id that can be referred to, and the
 * page it stands on. */
#include "link_internal.h"

#include <string.h>

#include "mem.h"
#include "text.h"
#include "xml.h"

/* May stand in several documents: a schedule printed alone, a question on a paper and its key, a
 * slide in several decks. */
static const char *const repeated = "schedule procedure form question slide";

void part_free(void *data, const xmlChar *id)
{
	struct part *part = data;

	(void)id;
	while (part != NULL) {
		struct part *other = part->other;

		mem_free(part->kind);
		mem_free(part->id);
		mem_free(part->title);
		mem_free(part->article);
		mem_free(part);
		part = other;
	}
}

/* Variants of a document are the same page for different readers and share ids. */
static bool may_stand_beside(const struct part *a, const struct part *b)
{
	return a->page != b->page && strcmp(a->kind, b->kind) == 0
		&& (strcmp(a->page->document, b->page->document) == 0 || words_have(repeated, a->kind));
}

void register_part(struct linker *l, const char *id, const xmlNode *e, struct part *part)
{
	struct part *last = xmlHashLookup(l->parts, BAD_CAST id);
	bool good = last == NULL || may_stand_beside(last, part);

	if (last == NULL)
		xmlHashAddEntry(l->parts, BAD_CAST id, part);
	for (; good && last != NULL && last->other != NULL; last = last->other)
		good = may_stand_beside(last->other, part);
	if (good && last != NULL)
		last->other = part;
	if (good)
		return;
	diag_report(place_of(e), K0708, id, NULL);
	l->good = false;
	part_free(part, NULL);
}

/* Its own page, else the same reader's copy of the document that printed it first, else the first. */
const struct part *part_of(const struct linker *l, const struct page *page, const char *id)
{
	const struct part *first = xmlHashLookup(l->parts, BAD_CAST id);

	for (const struct part *p = first; p != NULL; p = p->other)
		if (p->page == page)
			return p;
	for (const struct part *p = first; p != NULL; p = p->other)
		if (strcmp(p->page->document, first->page->document) == 0 && strcmp(p->page->variant, page->variant) == 0)
			return p;
	return first;
}
