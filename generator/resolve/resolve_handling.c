/* resolve_handling.c — the handling table, one cell for each class, action and pattern in use.
 * The more specific cell wins; of two equally specific ones that of the higher layer, and in one layer
 * the later, so that a cell with a condition stands behind the one it takes the place of. */
#include "parameters.h"
#include "resolve_internal.h"
#include "text.h"
#include "xml.h"

static int specificity(const xmlNode *handle)
{
	struct words w = words_of(attr(handle, "patterns"));
	int patterns = 0;

	while (words_next(&w))
		patterns++;
	/* Fewer patterns are more specific; none at all is the least. */
	return patterns > 0 ? 1000 - patterns : 0;
}

static bool speaks_of(const xmlNode *handle, const char *class, const char *action, const char *pattern)
{
	return attr_is(handle, "class", class) && attr_is(handle, "action", action)
		&& (attr(handle, "patterns") == NULL || words_have(attr(handle, "patterns"), pattern));
}

static const xmlNode *best_handle(const xmlNode *catalog, xmlNode *const *handles, size_t count, const char *class, const char *action, const char *pattern)
{
	const xmlNode *best = NULL;

	for (size_t i = 0; i < count; i++)
		if (speaks_of(handles[i], class, action, pattern) && condition_holds(catalog, attr(handles[i], "when"))
				&& (best == NULL || specificity(handles[i]) >= specificity(best)))
			best = handles[i];
	return best;
}

static void add_cell(xmlNode *handling, const xmlNode *handle, const char *class, const char *action, const char *pattern)
{
	static const char *const texts[] = { "reason", "ja", "en" };
	xmlNode *cell = add_element(handling, "cell");

	attr_set(cell, "class", class);
	attr_set(cell, "action", action);
	attr_set(cell, "pattern", pattern);
	attr_copy(cell, handle, "answer");
	attr_copy(cell, handle, "derived");
	attr_copy(cell, handle, "at");
	if (is_element(handle->parent, "tailoring"))
		attr_set(cell, "by", attr(handle, "at"));
	for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
		if (child(handle, texts[i]) != NULL)
			add_copy(cell, child(handle, texts[i]));
}

void resolve_handling(xmlNode *model, xmlNode *const *handles, size_t count)
{
	const xmlNode *catalog = child(model, "catalog");
	xmlNode *handling = child(model, "handling");

	for EACH(class, catalog, "class")
		for EACH(action, catalog, "action")
			for EACH(pattern, catalog, "pattern") {
				const char *c = attr_or_empty(class, "id"), *a = attr_or_empty(action, "id"), *p = attr_or_empty(pattern, "id");
				const xmlNode *handle = best_handle(catalog, handles, count, c, a, p);

				if (handle != NULL && attr_is(pattern, "in-use", "yes"))
					add_cell(handling, handle, c, a, p);
			}
}
