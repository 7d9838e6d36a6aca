/* link_contents.c — the entries of <contents>: chapters, articles, schedules, procedures and forms of
 * its own page. */
#include "link_internal.h"

#include <string.h>

#include "buf.h"
#include "xml.h"

static const struct {
	const char *name, *level;
} listed[] = {
	{ "chapter", "1" },
	{ "article", "2" },
	{ "schedule", "1" },
	{ "procedure", "1" },
	{ "form", "1" },
};

static const char *level_of(const xmlNode *e)
{
	for (size_t i = 0; i < sizeof listed / sizeof listed[0]; i++)
		if (strcmp(name_of(e), listed[i].name) == 0)
			return listed[i].level;
	return NULL;
}

/* 第5条　削除 is not 第5条（削除）: an entry without label is printed as it is. */
static void set_removed(const struct linker *l, xmlNode *entry, const xmlNode *e)
{
	struct buf title = { 0 };

	put_kind(l, &title, "titled", attr_or_empty(e, "label"), attr_or_empty(e, "title"));
	attr_set(entry, "title", buf_text(&title));
	buf_finish(&title);
}

static void add_entry(const struct linker *l, xmlNode *contents, const xmlNode *e, const char *level)
{
	xmlNode *entry = add_element(contents, "entry");

	attr_set(entry, "anchor", attr(e, "id"));
	if (attr_is(e, "removed", "yes")) {
		set_removed(l, entry, e);
	} else {
		attr_copy(entry, e, "label");
		attr_copy(entry, e, "title");
	}
	attr_set(entry, "level", level);
}

static void fill(const struct linker *l, xmlNode *contents, const xmlNode *tree)
{
	remove_children(contents);
	for EVERY(e, tree) {
		const char *level = level_of(e);

		if (level != NULL)
			add_entry(l, contents, e, level);
	}
}

void fill_contents(const struct linker *l, const struct page *page)
{
	for EVERY(e, page->tree)
		if (is_element(e, "contents"))
			fill(l, e, page->tree);
}
